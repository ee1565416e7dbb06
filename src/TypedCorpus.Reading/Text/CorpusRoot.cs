using TypedCorpus.Model;

namespace TypedCorpus.Text;

/// <summary>
/// The folder of a corpus, with <c>/</c> throughout and at its end. The build, which gathers texts, compiles this file too: it and the
/// generator find the same files.
/// </summary>
internal sealed record CorpusRoot(string Corpus, string Folder)
{
    /// <summary>
    /// Reads pairs <c>name=folder</c> between bars, both percent-encoded, because the compiler gets them from a file in which <c>#</c> and
    /// <c>;</c> begin comments.
    /// </summary>
    public static IEnumerable<CorpusRoot> ReadAll(string pairs) => pairs.Split('|').Select(Read).OfType<CorpusRoot>();

    /// <summary>What a file is in this corpus; <see langword="null"/> for one that is no part of it.</summary>
    /// <param name="path">Its full path, with <c>/</c> or <c>\</c>.</param>
    public (SeedKind Kind, string Key)? Find(string path)
    {
        string normal = path.Replace('\\', '/');
        return normal.StartsWith(Folder, StringComparison.Ordinal) ? SeedPath.Read(normal.Substring(Folder.Length)) : null;
    }

    private static CorpusRoot? Read(string pair)
    {
        int equals = pair.IndexOf('=');
        if (equals < 0) return null;
        string folder = Uri.UnescapeDataString(pair.Substring(equals + 1).Trim()).Replace('\\', '/').TrimEnd('/') + "/";
        return new CorpusRoot(Uri.UnescapeDataString(pair.Substring(0, equals).Trim()), folder);
    }
}
