using TypedCorpus.Text;

namespace TypedCorpus.Build;

/// <summary>
/// What a corpus leaves out: files in its folder that it has not declared. Only what the compiler gets all the same is named, as drafts
/// that another corpus has, so that a list is as long as the difference and not as the corpus.
/// </summary>
internal static class LeftOutFiles
{
    /// <param name="roots">The roots, as the targets find them.</param>
    /// <param name="members">The files that each root has by its declaration.</param>
    /// <param name="files">All that the compiler gets.</param>
    public static string AddTo(string roots, ILookup<CorpusRoot, string> members, string[] files) =>
        string.Join("|", roots.Split('|').Select(written => AddToOne(written, members, files)));

    private static string AddToOne(string written, ILookup<CorpusRoot, string> members, string[] files)
    {
        if (CorpusRoot.ReadAll(written).FirstOrDefault() is not { } root) return written;

        var own = new HashSet<string>(members[root], StringComparer.Ordinal);
        string[] leftOut =
        [
            .. files.Where(file => root.Find(file) is not null && !own.Contains(file))
                .Select(root.Below).OfType<string>().OrderBy(path => path, StringComparer.Ordinal).Select(Uri.EscapeDataString),
        ];
        if (leftOut.Length == 0) return written;
        string whole = written.Count(sign => sign == '=') < 2 ? written + "=" : written;
        return whole + "=" + string.Join("=", leftOut);
    }
}
