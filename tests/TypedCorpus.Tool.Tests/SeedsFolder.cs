using System.Runtime.CompilerServices;

namespace TypedCorpus.Tool.Tests;

/// <summary>The repository's own corpus.</summary>
internal static class SeedsFolder
{
    public const string Text = "000_66cadd53a7e5fc5e.txt";
    public const string Sidecar = "000_66cadd53a7e5fc5e.yml";

    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "../../seeds"));

    /// <summary>A copy to write in.</summary>
    /// <param name="below">The folder below the new one to copy to.</param>
    public static TemporaryFolder Copy(string below = "") => Directory.EnumerateFiles(Path)
        .Aggregate(new TemporaryFolder(), (folder, file) => folder.With(below + System.IO.Path.GetFileName(file), File.ReadAllBytes(file)));

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
