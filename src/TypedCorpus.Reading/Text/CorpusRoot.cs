using TypedCorpus.Model;

namespace TypedCorpus.Text;

/// <summary>
/// The folder of a corpus, with <c>/</c> throughout and at its end. The build, which gathers texts, compiles this file too: it and the
/// generator find the same files.
/// </summary>
/// <param name="Corpus">The corpus's name.</param>
/// <param name="Folder">The folder.</param>
/// <param name="Link">Where its texts stand in the corpus (<c>LinkBase</c>): a beginning of their keys with <c>/</c> at its end, or
/// empty.</param>
/// <param name="LeftOut">
/// What lies in the folder and the project leaves out of the corpus, though it hands it to the compiler for another reason: paths below the
/// folder, in ordinal order.
/// </param>
internal sealed record CorpusRoot(string Corpus, string Folder, string Link = "", EquatableArray<string> LeftOut = default)
{
    /// <summary>
    /// Reads <c>name=folder</c>, <c>name=folder=link</c> or these and any number of files that are left out, between bars, all
    /// percent-encoded, because the compiler gets them from a file in which <c>#</c> and <c>;</c> begin comments.
    /// </summary>
    public static IEnumerable<CorpusRoot> ReadAll(string roots) => roots.Split('|').Select(Read).OfType<CorpusRoot>().Distinct();

    /// <summary>The corpus of a file, as its declaration says: without what is left out.</summary>
    public static CorpusRoot Of(string corpus, string folder, string link) => new(corpus, AsFolder(folder), AsFolder(link).TrimStart('/'));

    /// <summary>A file's path below the folder, with <c>/</c>; <see langword="null"/> where it lies elsewhere.</summary>
    public string? Below(string path)
    {
        string normal = path.Replace('\\', '/');
        return normal.StartsWith(Folder, StringComparison.Ordinal) ? normal.Substring(Folder.Length) : null;
    }

    /// <summary>What a file is in this corpus; <see langword="null"/> for one that is no part of it.</summary>
    /// <param name="path">Its full path, with <c>/</c> or <c>\</c>.</param>
    public (SeedKind Kind, string Key)? Find(string path)
    {
        if (Below(path) is not { } below || IsLeftOut(below)) return null;
        return SeedPath.Read(below) is var (kind, key)
            ? (kind, kind is SeedKind.Text or SeedKind.Sidecar ? Link + key : key)
            : null;
    }

    private static CorpusRoot? Read(string root)
    {
        string[] parts = [.. root.Split('=').Select(part => Uri.UnescapeDataString(part.Trim()))];
        if (parts.Length < 2) return null;
        return Of(parts[0], parts[1], parts.Length > 2 ? parts[2] : "") with
        {
            LeftOut = parts.Skip(3).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private bool IsLeftOut(string below) => LeftOut.Count > 0 && LeftOut.Span.BinarySearch(below, StringComparer.Ordinal) >= 0;

    private static string AsFolder(string path) => path.Replace('\\', '/').TrimEnd('/') + "/";
}
