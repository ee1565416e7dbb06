using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Checking;

/// <summary>
/// Tells of files in a corpus's folder that may be meant as texts and are of a kind that is not read. The compiler is handed texts and YAML
/// alone, so only a command can tell.
/// </summary>
internal static class UnreadFiles
{
    /// <summary>What people write texts in, or get them in.</summary>
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ".doc", ".docx", ".epub", ".htm", ".html", ".markdown", ".md", ".odt", ".pdf", ".rtf", ".tei", ".tex", ".text", ".xml",
    };

    /// <summary>About the folder, and no text of it.</summary>
    private static readonly HashSet<string> OfTheFolder =
        new(StringComparer.OrdinalIgnoreCase) { "CHANGELOG", "CONTRIBUTING", "LICENCE", "LICENSE", "README" };

    /// <summary>As <c>2 .docx files and 1 .md file</c>, and where the first of them is; nothing where there are none.</summary>
    /// <param name="others">The paths of files that are of no kind that is read.</param>
    public static (string Count, string First)? Among(IEnumerable<string> others)
    {
        string[] files = [.. others.Where(MayBeText).Order(StringComparer.Ordinal)];
        if (files.Length == 0) return null;
        IEnumerable<string> counts = files
            .GroupBy(file => Path.GetExtension(file).ToLowerInvariant()).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => Screen.Counted.Of(kind.Count(), $"{kind.Key} file"));
        return (string.Join(" and ", counts), files[0]);
    }

    /// <summary>An information at the first of them.</summary>
    public static IEnumerable<Finding> Check(IEnumerable<string> others) =>
        Among(others) is var (count, first) ? [new Finding(Rules.UnreadFiles, Place.StartOf(first), count)] : [];

    private static bool MayBeText(string file) =>
        Kinds.Contains(Path.GetExtension(file)) && !OfTheFolder.Contains(Path.GetFileNameWithoutExtension(file));
}
