using System.Globalization;
using System.Text;

namespace TypedCorpus.Searching;

/// <summary>Prints the lines of a concordance with their keywords in one column.</summary>
/// <remarks>
/// Left context, keyword and right context go into one isolate in the order of reading, and not each into its own: in a row of
/// isolates a terminal would put what comes before an Arabic keyword on its left, and the line would have to be read from the middle
/// outwards. Within one isolate of the article's direction, a terminal that knows bidirectional text puts it on the right, where the
/// eye begins; one that does not shows all in the order of storage. The column holds either way, since every line is padded to the
/// same width: in right-to-left lines it is counted from the right. The direction is the article's and not guessed from the first
/// letter (FSI), which may be a foreign name's. The id comes last, since white space at the end of a line would lose its direction,
/// and the padding its side.
/// </remarks>
internal static class AlignedLines
{
    private const char LeftToRightIsolate = '\u2066', RightToLeftIsolate = '\u2067', FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';
    private const string Wide = "  ";

    public static string Print(IReadOnlyList<ConcordanceLine> lines)
    {
        (string Before, string Onward)[] rows = [.. lines.Select(line => (Before(line), Visible(line.Keyword) + After(line)))];
        int before = rows.Select(row => Width(row.Before)).DefaultIfEmpty().Max();
        int onward = rows.Select(row => Width(row.Onward)).DefaultIfEmpty().Max();

        var print = new StringBuilder();
        for (int i = 0; i < rows.Length; i++)
        {
            if (i > 0) print.Append('\n');
            print.Append(lines[i].Article.Direction == TextDirection.RightToLeft ? RightToLeftIsolate : LeftToRightIsolate)
                .Append(' ', before - Width(rows[i].Before)).Append(rows[i].Before)
                .Append(rows[i].Onward).Append(' ', onward - Width(rows[i].Onward)).Append(PopIsolate).Append(Wide)
                .Append(FirstStrongIsolate).Append(Visible(lines[i].Article.Id)).Append(PopIsolate);
        }

        return print.ToString();
    }

    /// <summary>
    /// White space beside the keyword is widened, so that it stands out; where there is none, as after an attached particle, none
    /// is put, so that letters join as in the text.
    /// </summary>
    private static string Before(ConcordanceLine line)
    {
        string visible = Visible(line.Left), words = visible.TrimEnd(' ');
        return words.Length < visible.Length ? words + Wide : words;
    }

    private static string After(ConcordanceLine line)
    {
        string visible = Visible(line.Right), words = visible.TrimStart(' ');
        return words.Length < visible.Length ? Wide + words : words;
    }

    /// <summary>
    /// On one line, and without what would reach beyond its part: a control could move the terminal's cursor, a direction mark of the
    /// text could end the isolate.
    /// </summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (unit is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) continue;
            visible.Append(char.IsWhiteSpace(unit) || char.IsControl(unit) ? ' ' : unit);
        }

        return visible.ToString();
    }

    /// <summary>In characters as a reader counts them, one column each.</summary>
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
