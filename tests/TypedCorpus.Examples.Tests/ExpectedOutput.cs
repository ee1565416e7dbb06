namespace TypedCorpus.Examples.Tests;

/// <summary>
/// What an example prints, as the file beside it shows it. With <c>WRITE_EXAMPLE_OUTPUT=1</c> in the environment the file is written
/// anew where it differs, and the test fails all the same, so that somebody looks at the difference.
/// </summary>
internal static class ExpectedOutput
{
    private static readonly string Folder = Find();

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static void Check(string example, string printed)
    {
        string path = PathOf($"{example}/output.txt");
        string expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected.ReplaceLineEndings("\n") != printed.ReplaceLineEndings("\n") && Environment.GetEnvironmentVariable("WRITE_EXAMPLE_OUTPUT") == "1")
            File.WriteAllText(path, printed.ReplaceLineEndings("\n"));
        Assert.Equal(expected, printed, ignoreLineEndingDifferences: true);
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Corpus.sln"))) return Path.Combine(folder.FullName, "src", "Examples");
        throw new InvalidOperationException("The tests run outside the project's folder.");
    }
}
