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
internal sealed record CorpusRoot(string Corpus, string Folder, string Link = "")
{
    /// <summary>
    /// Reads <c>name=folder</c> or <c>name=folder=link</c> between bars, all percent-encoded, because the compiler gets them from a file in
    /// which <c>#</c> and <c>;</c> begin comments.
    /// </summary>
    public static IEnumerable<CorpusRoot> ReadAll(string roots) => roots.Split('|').Select(Read).OfType<CorpusRoot>().Distinct();

    /// <summary>What a file is in this corpus; <see langword="null"/> for one that is no part of it.</summary>
    /// <param name="path">Its full path, with <c>/</c> or <c>\</c>.</param>
    public (SeedKind Kind, string Key)? Find(string path)
    {
        string normal = path.Replace('\\', '/');
        if (!normal.StartsWith(Folder, StringComparison.Ordinal)) return null;
        return SeedPath.Read(normal.Substring(Folder.Length)) is var (kind, key)
            ? (kind, kind is SeedKind.Text or SeedKind.Sidecar ? Link + key : key)
            : null;
    }

    private static CorpusRoot? Read(string root)
    {
        string[] parts = [.. root.Split('=').Select(part => Uri.UnescapeDataString(part.Trim()))];
        if (parts.Length < 2) return null;
        string link = parts.Length > 2 ? AsFolder(parts[2]).TrimStart('/') : "";
        return new CorpusRoot(parts[0], AsFolder(parts[1]), link);
    }

    private static string AsFolder(string path) => path.Replace('\\', '/').TrimEnd('/') + "/";
}
