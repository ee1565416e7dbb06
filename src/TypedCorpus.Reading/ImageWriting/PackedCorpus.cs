using TypedCorpus.Imaging;
using TypedCorpus.Linking;

namespace TypedCorpus.ImageWriting;

/// <summary>An image in memory: the same packs that generated code carries, opened by the same reader, without a compiler.</summary>
internal sealed class PackedCorpus(LinkedCorpus corpus, IEnumerable<ArticleGroup> groups) : CorpusImage
{
    private readonly EquatableArray<Packed> index = IndexPacker.Pack(corpus, last: null);
    private readonly Dictionary<int, ArticleGroup> groups = groups.ToDictionary(group => group.Number);

    public override string Index(int part) => part % 2 == 0 ? index[part / 2].Numbers : index[part / 2].Strings;

    public override string Group(int number, int part) => part switch
    {
        GroupPart.Numbers => groups[number].Pack.Value.Numbers,
        GroupPart.Strings => groups[number].Pack.Value.Strings,
        GroupPart.Resource => "",
        _ => groups[number].Articles[part - GroupPart.FirstText].Text.Text,
    };
}
