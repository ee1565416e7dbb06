using TypedCorpus.Diagnostics;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.ImageWriting;

public class LiteralBudgetTests
{
    private const int Percent = LiteralBudget.Characters / 100;

    private static readonly Place Class = new("Seeds.cs", default, 0, 20, 0, 27);

    [Theory]
    [InlineData(49, null)]
    [InlineData(50, "Seeds.cs(1,21): info CORPUS006: ")]
    [InlineData(79, "Seeds.cs(1,21): info CORPUS006: ")]
    [InlineData(80, "Seeds.cs(1,21): warning CORPUS007: ")]
    [InlineData(99, "Seeds.cs(1,21): warning CORPUS007: ")]
    [InlineData(100, "Seeds.cs(1,21): error CORPUS008: ")]
    [InlineData(1_000, "Seeds.cs(1,21): error CORPUS008: ")]
    public void Each_step_is_told_once_it_is_reached(int percent, string? message)
    {
        Finding[] findings = [.. LiteralBudget.Check(Class, [Corpus("seeds", percent)], TextStorage.Literal)];

        Assert.Equal(message is null ? 0 : 1, findings.Length);
        if (message is not null) Assert.StartsWith(message, findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_corpora_of_the_assembly_count() => Assert.StartsWith(
        "Seeds.cs(1,21): warning CORPUS007: The corpora of this project, 'news' and 'seeds', take 7,",
        Assert.Single(LiteralBudget.Check(Class, [Corpus("news", 30), Corpus("seeds", 60)], TextStorage.Literal)).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void The_index_counts_too()
    {
        RosterActor[] actors =
            [.. Enumerable.Range(0, 100).Select(i => new RosterActor($"a{i}", new string((char)('a' + (i % 26)), 10_000 + i), default, [], [], [], null, null))];

        Assert.Equal("CORPUS006", Assert.Single(LiteralBudget.Check(Class, [Corpus("seeds", 45, 0, actors)], TextStorage.Literal)).Rule.Id);
    }

    [Theory]
    [InlineData(true, 10, "; for a corpus that grows, set <CorpusText>Resource</CorpusText>, which leaves the texts out, or divide the corpus among several projects")]
    [InlineData(true, 55, "; for a corpus that grows, divide the corpus among several projects")]
    [InlineData(false, 55, "; for a corpus that grows, divide the corpus among several projects")]
    [InlineData(false, 10, null)]
    public void Texts_count_where_they_are_literals_and_resources_are_advised_where_they_help(bool areLiterals, int tables, string? advice)
    {
        StoredCorpus corpus = Corpus("seeds", 60, tables);

        string? message = LiteralBudget.Check(Class, [corpus], areLiterals ? TextStorage.Literal : TextStorage.Resource).SingleOrDefault()?.ToString();

        if (advice is null) Assert.Null(message);
        else Assert.EndsWith("on it does not compile" + advice, message, StringComparison.Ordinal);
    }

    /// <summary>A corpus that takes a little more than so many percent, and its tables a little more than so many of them.</summary>
    private static StoredCorpus Corpus(string name, int percent, int tables = 0, params RosterActor[] actors)
    {
        int inTables = tables * Percent;
        string text = new('a', ((percent * 10) + 1) * (Percent / 10) - inTables);
        CuratedArticle article = new(
            ArticleReader.Read(new SeedFile(name, SeedKind.Text, "a", "a.txt", text, Sha256.Of(text))).Value, Metadata.Empty with { Title = new string('t', inTables) }, "en", Annotations.None);
        LinkedCorpus linked = CorpusLinker.Link(name, Manifest.Empty, new Roster([.. actors]), [ArticleSummary.Of(article, ArticleFingerprint.Of(article))]);
        return new StoredCorpus(PackedIndex.Of(linked), ArticleGroup.AllOf(name, [article]));
    }
}
