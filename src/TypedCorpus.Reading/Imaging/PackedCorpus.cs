using TypedCorpus.Linking;

namespace TypedCorpus.Imaging;

/// <summary>An image in memory: the same packs that generated code carries, opened by the same reader, without a compiler.</summary>
internal sealed class PackedCorpus(LinkedCorpus corpus, IEnumerable<ArticleGroup> groups) : CorpusImage
{
    private readonly Packed index = IndexPacker.Pack(corpus);
    private readonly Dictionary<int, ArticleGroup> groups = groups.ToDictionary(group => group.Number);

    public override string Index => index.Numbers;

    public override string IndexStrings => index.Strings;

    public override ImageGroup Group(int number) => new PackedGroup(groups[number]);

    private sealed class PackedGroup(ArticleGroup group) : ImageGroup
    {
        private readonly Packed pack = GroupPacker.Pack(group.Articles);

        public override string Numbers => pack.Numbers;

        public override string Strings => pack.Strings;

        public override string Text(int slot) => group.Articles[slot].Text.Text;
    }
}
