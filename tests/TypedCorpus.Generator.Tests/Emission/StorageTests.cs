using System.Text.Json;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Emission;

/// <summary>Texts as literals and texts as resources are one corpus.</summary>
public class StorageTests
{
    /// <summary>All that the bytes of a file can have around and in its text.</summary>
    private static readonly TestProject Difficult = new TestProject { TreatsWarningsAsErrors = false }
        .With("seeds/actors.yml", "actors:\n  sami:\n    name: Sami\n  salma:\n    name: سلمى الحارث\n")
        .With("seeds/plain.txt", "Sami said: \"We begin tomorrow.\"\n")
        .With("seeds/mark.txt", "\uFEFFSami said: \"We begin.\"\r\n\r\nNothing more.\r\n")
        .With("seeds/two marks.txt", "\uFEFF\uFEFFSami said: \"We begin.\"")
        .With("seeds/front.txt", "---\ntitle: عنوان 🚢\nlanguage: ar\n---\nقالت سلمى الحارث: «سنفتح الميناء غداً».\n")
        .With("seeds/mark and front.txt", "\uFEFF---\r\ntitle: Front\r\n---\r\n\r\nSami said: “A 🚢 comes.”\r\n")
        .With("seeds/deep/x.ar.txt", "قالت سلمى الحارث: «نعم».")
        .With("seeds/empty.txt", "")
        .With("seeds/odd.txt", "\0\u0001\u2028\u2029\u0085 \uFFFF \uD83D\uDEA2 “.”");

    public static TheoryData<string> Projects => ["seeds", "difficult"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_record_is_the_same_either_way(string name)
    {
        TestProject project = name == "seeds" ? SeedFolder.Project : Difficult;
        GeneratorRun literal = project.Run(), resource = (project with { CorpusText = "Resource" }).Run();

        Assert.Equal(literal.Findings.Select(finding => finding.ToString()), resource.Findings.Select(finding => finding.ToString()));
        Assert.Equal(literal.Source("Seeds.g.cs"), resource.Source("Seeds.g.cs"));
        Assert.Equal(Told(literal.Compile().Corpus()), Told(resource.Compile().Corpus()));
    }

    [Fact]
    public void Several_corpora_have_resources_of_their_own_whatever_they_are_called()
    {
        TestProject project = new TestProject { CorpusText = "Resource", Roots = "ar=/project/ar/|AR=/project/AR/|a b=/project/a b/" }
            .WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"ar\")] static partial class Lower { } [TypedCorpus.Corpus(\"AR\")] static partial class Upper { } [TypedCorpus.Corpus(\"a b\")] static partial class Spaced { }")
            .With("ar/a.txt", "one\n").With("AR/a.txt", "two\n").With("a b/a.txt", "three\n");

        TestAssembly assembly = project.Run().Compile();

        Assert.Equal(["one\n", "two\n", "three\n"], new[] { "Lower", "Upper", "Spaced" }.Select(name => assembly.Corpus(name).Articles[0].Text));
    }

    [Fact]
    public void Texts_of_another_build_are_refused_and_not_cut_at_the_wrong_places()
    {
        TestProject project = Difficult with { CorpusText = "Resource" };
        GeneratorRun run = project.Run();

        Article longer = run.Compile(GatheredTexts.Of(project.With("seeds/plain.txt", "Sami said: \"We begin today or tomorrow.\"\n"))).Corpus().Articles.Find("plain")!;
        Article missing = run.Compile([]).Corpus().Articles.Find("plain")!;

        Assert.Contains("the assembly is of two builds", Assert.Throws<InvalidDataException>(() => longer.Text).Message, StringComparison.Ordinal);
        Assert.Contains("lacks the resource TypedCorpus.seeds.", Assert.Throws<InvalidDataException>(() => missing.Text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_that_touch_a_text_first_together_get_the_same_one()
    {
        GeneratorRun run = (Difficult with { CorpusText = "Resource" }).Run();
        for (int round = 0; round < 20; round++)
        {
            Corpus corpus = run.Compile().Corpus();
            var texts = new string[8];
            Parallel.For(0, texts.Length, thread => texts[thread] = corpus.Articles[0].Text);
            Assert.All(texts, text => Assert.Same(texts[0], text));
        }
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("literal", false)]
    [InlineData(" Resource ", true)]
    [InlineData("RESOURCE", true)]
    public void The_choice_is_read_as_MSBuild_reads_it(string value, bool areResources)
    {
        GeneratorRun run = (new TestProject { CorpusText = value }).With("seeds/a.txt", "نص\n").Run();

        Assert.Empty(run.Findings);
        Assert.Equal(areResources, run.Result.GeneratedSources.Any(source => source.SourceText.ToString().Contains("\"TypedCorpus.seeds.", StringComparison.Ordinal)));
    }

    private static string Told(Corpus corpus) => JsonSerializer.Serialize(new
    {
        corpus,
        corpus.Info,
        Articles = corpus.Articles.Select(article => new
        {
            article, article.Text, article.Actors, article.Quotes, article.Paragraphs, article.QuotedPhrases, article.Mentions,
            article.Language, article.Direction, article.Title, article.Sha256, Words = article.Quotes.Select(quote => quote.Text),
        }),
        corpus.Actors,
        ByActor = corpus.Actors.Select(actor => new { actor.Quotes, actor.Mentions, actor.Articles }),
        Printed = corpus.Quotes.Select(quote => quote.ToString()),
    });
}
