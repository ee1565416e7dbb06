using CsCheck;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>Whatever the files hold, the generator does not throw, its code compiles, and the texts read back.</summary>
public class HostileInputTests
{
    /// <summary>Each case compiles a project, so there are few; TYPEDCORPUS_CASES asks for more.</summary>
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDCORPUS_CASES"), out int cases) ? cases : 60;

    [Fact]
    public void Any_texts_and_any_YAML_give_code_that_compiles_and_reads_back() =>
        Gen.Select(Hostile.Files.Array[1, 6], Hostile.Files.Array[4]).Sample(
            (texts, yaml) =>
            {
                var project = new TestProject();
                for (int i = 0; i < texts.Length; i++) project = project.With($"seeds/t{i}.txt", texts[i]);
                project = project
                    .With("seeds/t0.yml", yaml[0])
                    .With("seeds/t1.yml", "title: " + yaml[1])
                    .With("seeds/actors.yml", "actors:\n  lev-dengov:\n    name: " + yaml[2])
                    .With("seeds/corpus.yml", "title: |\n  " + yaml[3]);

                AssertSound(project, texts);
            },
            iter: Cases,
            threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    [InlineData("*/ } \"\"\" \\u0022")]
    public void A_text_may_be_next_to_nothing(string text) => AssertSound(new TestProject().With("seeds/a.txt", text), [text]);

    [Theory]
    [InlineData("a«b»،؟.txt")]
    [InlineData("Count.txt")]
    [InlineData("نص.txt")]
    [InlineData("deep/er/a b.txt")]
    [InlineData("con.txt")]
    [InlineData("*/a.txt")]
    public void A_file_may_have_any_name(string name)
    {
        GeneratorRun run = new TestProject().With("seeds/" + name, "نص").Run();

        Assert.Empty(run.CompilerErrors());
        Assert.Equal(name.Replace(".txt", "", StringComparison.Ordinal), run.Compile().Corpus().Articles[0].Id);
    }

    [Fact]
    public void Files_that_differ_in_case_alone_are_both_read()
    {
        GeneratorRun run = new TestProject().With("seeds/news.txt", "a").With("seeds/NEWS.txt", "b").Run();

        Assert.Empty(run.CompilerErrors());
        Assert.Equal(["b", "a"], run.Compile().Corpus().Articles.Select(article => article.Text));
    }

    [Fact]
    public void Two_thousand_nested_marks_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("قال «", 2_000)) + string.Concat(Enumerable.Repeat("» ", 2_000));

        AssertSound(new TestProject().With("seeds/a.txt", text), [text]);
    }

    private static void AssertSound(TestProject project, string[] texts)
    {
        GeneratorRun run = project.Run();

        Assert.DoesNotContain(run.Findings, finding => finding.Id is "CORPUS000" or "CS8785" or "CS8784");
        Assert.Empty(run.CompilerErrors());
        Corpus corpus = run.Compile().Corpus();
        Assert.Equal(texts.Length, corpus.Articles.Count);
        for (int i = 0; i < texts.Length; i++)
        {
            Article article = corpus.Articles[i];
            // A byte-order mark is the encoding's, not the text's.
            string content = texts[i].StartsWith('\uFEFF') ? texts[i][1..] : texts[i];
            Assert.EndsWith(article.Text, content, StringComparison.Ordinal);
            Assert.True(article.Text.Length == content.Length || content.StartsWith("---", StringComparison.Ordinal), "Only front matter may be taken off.");
            foreach (Quote quote in article.Quotes) Assert.Equal(quote.Range.Of(article.Text), quote.Text);
        }
    }
}
