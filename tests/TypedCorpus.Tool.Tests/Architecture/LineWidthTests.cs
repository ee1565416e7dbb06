using System.Runtime.CompilerServices;

namespace TypedCorpus.Tool.Tests.Architecture;

public class LineWidthTests
{
    private const int MostColumns = 140;

    [Fact]
    public void Each_line_of_the_sources_fits_a_screen()
    {
        string sources = Path.GetFullPath(Path.Combine(Here(), "../../../src"));
        string[] files = [.. Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories).Where(IsWritten)];

        Assert.True(files.Length > 400, "The sources are not where they were looked for.");
        Assert.Empty(
            from file in files
            from line in File.ReadLines(file).Index()
            where line.Item.Length > MostColumns
            select $"{Path.GetRelativePath(sources, file)}({line.Index + 1}): {line.Item.Length} columns");
    }

    private static bool IsWritten(string file) =>
        !file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Any(folder => folder is "obj" or "bin");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
