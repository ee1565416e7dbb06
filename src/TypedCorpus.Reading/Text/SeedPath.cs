using System.Text;
using TypedCorpus.Model;

namespace TypedCorpus.Text;

/// <summary>Tells from a file's path below the corpus's folder what the file is for.</summary>
internal static class SeedPath
{
    /// <summary>
    /// What a file is for, and its key: the path with <c>/</c> and without the ending. <see langword="null"/> for a file that
    /// is no part of a corpus. Letters with marks are one character in it (Unicode NFC), however a file system has taken them apart.
    /// </summary>
    /// <param name="path">The path below the folder, with <c>/</c> or <c>\</c>.</param>
    public static (SeedKind Kind, string Key)? Read(string path) => IsForeign(path.Replace('\\', '/')) ? null : OfNamed(path);

    /// <summary>The same for a file that a person named, which is meant whatever its name begins with.</summary>
    public static (SeedKind Kind, string Key)? OfNamed(string path)
    {
        string normal = path.Replace('\\', '/');
        int dot = normal.LastIndexOf('.');
        // A file that is all ending has no name to be known by.
        if (dot <= 0 || normal[dot - 1] == '/') return null;

        string key = Composed(normal.Substring(0, dot));
        return normal.Substring(dot).ToLowerInvariant() switch
        {
            ".txt" => (SeedKind.Text, key),
            ".yml" or ".yaml" => (KindOfYaml(key), key),
            ".shipped" when key == "corpus" => (SeedKind.Baseline, key),
            _ => null,
        };
    }

    /// <summary>What begins with a dot is for programs (.github/, .git/, ._copy.txt), as is what npm fetches.</summary>
    private static bool IsForeign(string path) =>
        ("/" + path) is var rooted && (rooted.Contains("/.") || rooted.Contains("/node_modules/"));

    private static string Composed(string key)
    {
        try
        {
            return key.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A name that is not valid Unicode, which some file systems allow.
            return key;
        }
    }

    /// <summary>Roster and manifest are for the whole corpus, so they count only at its root.</summary>
    private static SeedKind KindOfYaml(string key) => key switch
    {
        "actors" => SeedKind.Roster,
        "corpus" => SeedKind.Manifest,
        _ => SeedKind.Sidecar,
    };
}
