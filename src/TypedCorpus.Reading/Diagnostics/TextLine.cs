namespace TypedCorpus.Diagnostics;

/// <summary>A line of a text.</summary>
/// <param name="Range">Its characters, without the line end.</param>
/// <param name="Next">Where the next line begins: after LF, CR LF or CR; or the end of the text.</param>
internal readonly record struct TextLine(TextRange Range, int Next)
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The lines of a text. One that ends with a line end has no empty line after it.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOfAny(LineEnds, start) is var found and >= 0 ? found : text.Length;
            int next = end;
            if (next < text.Length) next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
            yield return new TextLine(TextRange.FromBounds(start, end), next);
            start = next;
        }
    }

    public bool IsBlank(string text)
    {
        for (int i = Range.Start; i < Range.End; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }
}
