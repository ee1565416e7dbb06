using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Extraction.Explaining;

/// <summary>Words of a text or of a language's data as they stand in an explanation.</summary>
internal static class Shown
{
    private const char FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    /// <summary>On one line, each invisible sign made visible, and apart from the writing direction of the words around.</summary>
    public static string Words(string words)
    {
        string visible = Excerpt.Visible(words);
        return visible.Any(IsRightToLeft) ? FirstStrongIsolate + visible + PopIsolate : visible;
    }

    public static string Beginning(string words) => Words(Excerpt.Of(words));

    /// <summary>Hebrew, Arabic and their neighbours, and the forms that old encodings give their letters.</summary>
    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
