using System.Text;

namespace TypedCorpus.Tool.Screen;

/// <summary>
/// Keeps right-to-left words in a line from turning around what stands beside them: a terminal would otherwise print the line number in
/// <c>مقال.yml(3,1)</c> on the wrong side.
/// </summary>
internal static class Isolation
{
    public const char FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    /// <summary>
    /// Each stretch from one right-to-left letter to the last before a left-to-right one, or before a quotation mark of ours.
    /// </summary>
    public static string Of(string line)
    {
        if (!line.Any(IsRightToLeft)) return line;
        var isolated = new StringBuilder(line.Length + 8);
        for (int at = 0; at < line.Length;)
        {
            if (!IsRightToLeft(line[at]))
            {
                isolated.Append(line[at++]);
                continue;
            }

            int end = EndOfStretch(line, at);
            isolated.Append(FirstStrongIsolate).Append(line, at, end - at).Append(PopIsolate);
            at = end;
        }

        return isolated.ToString();
    }

    /// <summary>Hebrew, Arabic and their neighbours, and the forms that old encodings give their letters.</summary>
    public static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');

    private static int EndOfStretch(string line, int start)
    {
        int end = start + 1;
        for (int at = end; at < line.Length && line[at] != '\'' && (IsRightToLeft(line[at]) || !char.IsLetter(line[at])); at++)
            if (IsRightToLeft(line[at])) end = at + 1;
        return end;
    }
}
