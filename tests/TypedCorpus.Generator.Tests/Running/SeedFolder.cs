namespace TypedCorpus.Generator.Tests.Running;

/// <summary>The project's own first corpus, as a project of one class.</summary>
internal static class SeedFolder
{
    public static string Path { get; } = Find();

    public static TestProject Project { get; } = Directory.EnumerateFiles(Path)
        .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Aggregate(new TestProject(), (project, file) =>
            project.With(new SeedText("/project/seeds/" + System.IO.Path.GetFileName(file), File.ReadAllBytes(file))));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Corpus.sln"))) return System.IO.Path.Combine(folder.FullName, "seeds");
        throw new InvalidOperationException("The tests run outside the project's folder.");
    }
}
