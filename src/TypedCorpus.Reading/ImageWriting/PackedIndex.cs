using TypedCorpus.Imaging;
using TypedCorpus.Linking;

namespace TypedCorpus.ImageWriting;

/// <summary>A corpus and the parts of its index, packed once for all who need them.</summary>
internal sealed record PackedIndex(LinkedCorpus Corpus, EquatableArray<Packed> Parts)
{
    /// <summary>Whether packing succeeded. After an internal failure there are no parts, and nothing could read the index.</summary>
    public bool IsWhole => Parts.Count > 0;

    /// <summary>All strings of the index as <see cref="CorpusImage.Index"/> numbers them, each with a name for people.</summary>
    public IEnumerable<(string Name, string Text)> Strings => Parts.SelectMany((part, number) => new[]
    {
        ($"{(IndexPart)number}", part.Numbers), ($"{(IndexPart)number}Strings", part.Strings),
    });

    public static PackedIndex Of(LinkedCorpus corpus) => Of(corpus, last: null);

    /// <param name="corpus">The corpus.</param>
    /// <param name="last">An index of it as it was, of which the parts are taken that hold the same.</param>
    public static PackedIndex Of(LinkedCorpus corpus, PackedIndex? last) => new(corpus, IndexPacker.Pack(corpus, last));
}
