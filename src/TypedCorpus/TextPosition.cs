namespace TypedCorpus;

/// <summary>A place in a text for people: what an editor shows and a compiler prints.</summary>
/// <param name="Line">The line, from 1. Lines end with LF, CR LF or CR.</param>
/// <param name="Column">The place in the line, from 1, in UTF-16 code units.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Line and column: <c>3:14</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");

    internal static TextPosition Of(string text, int at)
    {
        int line = 1, lineStart = 0;
        for (int i = 0; i < at; i++)
        {
            bool isInsideCrLf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' && !isInsideCrLf) (line, lineStart) = (line + 1, i + 1);
        }

        return new TextPosition(line, at - lineStart + 1);
    }
}
