namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>The repository that this program was built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Programs => Path.Combine(Root, "tests", "TypedCorpus.Benchmarks", "Programs");

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Corpus.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this from within its repository."));
}
