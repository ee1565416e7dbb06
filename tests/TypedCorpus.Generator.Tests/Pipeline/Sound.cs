using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>What is promised of any input.</summary>
internal static class Sound
{
    private static readonly char[] Unseen =
        [.. "\u0085\u2028\u2029\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\0"];

    /// <summary>The generator did not throw, its code compiles without a warning, and each text reads back to its last character.</summary>
    public static GeneratorRun Check(TestProject project)
    {
        GeneratorRun run = project.Run();

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Findings, finding => finding.Id is "CORPUS000" or "CS8785" or "CS8784");
        foreach (Microsoft.CodeAnalysis.GeneratedSourceResult source in run.Result.GeneratedSources)
            Assert.True(source.SourceText.ToString().IndexOfAny(Unseen) < 0, $"{source.HintName} has a character that nobody sees.");

        // Warnings are errors here.
        Corpus corpus = run.Compile().Corpus();
        SeedText[] texts =
        [
            .. project.Files.Where(file => file.Path.EndsWith(".txt", StringComparison.Ordinal)).OrderBy(file => file.Path[..^".txt".Length], StringComparer.Ordinal),
        ];
        Assert.Equal(texts.Length, corpus.Articles.Count);
        for (int i = 0; i < texts.Length; i++) CheckText(texts[i], corpus.Articles[i]);
        return run;
    }

    private static void CheckText(SeedText file, Article article)
    {
        string content = file.GetText().ToString();
        Assert.EndsWith(article.Text, content, StringComparison.Ordinal);
        Assert.True(article.Text.Length == content.Length || content.StartsWith("---", StringComparison.Ordinal), "Only front matter may be taken off.");
        Assert.Equal(file.Sha256, article.Sha256);
        foreach (Quote quote in article.Quotes) Assert.Equal(quote.Range.Of(article.Text), quote.Text);
    }
}
