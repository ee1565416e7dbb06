using TypedCorpus.Linking;

namespace TypedCorpus.Imaging;

/// <summary>A corpus and its index, packed once for all who need it.</summary>
internal sealed record PackedIndex(LinkedCorpus Corpus, Packed Index)
{
    /// <summary>How many characters the index takes of what string literals hold.</summary>
    public long Length => Index.Numbers.Length + Index.Strings.Length;

    public static PackedIndex Of(LinkedCorpus corpus) => new(corpus, IndexPacker.Pack(corpus));
}
