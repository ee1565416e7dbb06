using TypedCorpus.Linking;

namespace TypedCorpus.Imaging;

/// <summary>An image in memory: the same packs that generated code carries, opened by the same reader, without a compiler.</summary>
internal sealed class PackedCorpus(LinkedCorpus corpus, IEnumerable<ArticleGroup> groups) : CorpusImage
{
    private readonly EquatableArray<Packed> index = IndexPacker.Pack(corpus);
    private readonly Dictionary<int, (ArticleGroup Group, Packed Pack)> groups =
        groups.ToDictionary(group => group.Number, group => (group, GroupPacker.Pack(group.Articles)));

    public override string Index(int part) => part % 2 == 0 ? index[part / 2].Numbers : index[part / 2].Strings;

    public override string Group(int number, int part) => part switch
    {
        GroupPart.Numbers => groups[number].Pack.Numbers,
        GroupPart.Strings => groups[number].Pack.Strings,
        GroupPart.Resource => "",
        _ => groups[number].Group.Articles[part - GroupPart.FirstText].Text.Text,
    };
}
