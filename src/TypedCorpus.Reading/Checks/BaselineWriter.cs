using System.Text;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Checks;

/// <summary>Writes <c>corpus.shipped</c>, always with LF and without a byte-order mark: the same corpus, the same file.</summary>
internal static class BaselineWriter
{
    private const string Head =
        "# What users of this corpus rely on; `corpus baseline` writes it. "
            + "One that is gone or changed is reported until this file is updated.\n";

    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var file = new StringBuilder(Head);
        foreach (BaselineEntry entry in BaselineEntries.Ordered(entries)) file.Append(Line(entry)).Append('\n');
        return file.ToString();
    }

    public static string Line(BaselineEntry entry)
    {
        string line = $"{BaselineFormat.NameOf(entry.Kind)} {BaselineFormat.Escape(entry.Id)}{BaselineFormat.Separator}{entry.Hash}";
        return entry.Description.Length == 0 ? line : line + BaselineFormat.Separator + Excerpt.Visible(entry.Description).TrimEnd();
    }
}
