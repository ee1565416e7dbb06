using System.Text.RegularExpressions;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Explaining;

/// <summary>The pages of the diagnostics, which the command carries with it: those of the package.</summary>
internal static partial class DiagnosticPages
{
    private const string Folder = "diagnostics/";

    /// <summary>All ids, in their order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(DiagnosticPages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The id that somebody wrote, perhaps in small letters or by its number alone; <see langword="null"/> where there is none.
    /// </summary>
    public static string? Find(string id) => Ids.FirstOrDefault(known => known == Full(id));

    public static string? Near(string id) => Nearest.To(Full(id), Ids);

    /// <summary>A line a diagnostic.</summary>
    public static IEnumerable<string> List() =>
        Ids.Select(id => Read(id).First().TrimStart('#', ' ').Replace(": ", "  ", StringComparison.Ordinal));

    /// <summary>The lines of a page. Of links the words are left, for a terminal does not follow them.</summary>
    public static IEnumerable<string> Read(string id)
    {
        using Stream stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(Folder + id)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return Link().Replace(line, "$1");
    }

    private static string Full(string id)
    {
        string bare = id.Trim().TrimEnd(':').ToUpperInvariant();
        return bare.Length > 0 && bare.All(char.IsAsciiDigit) ? "CORPUS" + bare.PadLeft(3, '0') : bare;
    }

    [GeneratedRegex(@"\[([^\]]+)\]\([^)\s]+\)")]
    private static partial Regex Link();
}
