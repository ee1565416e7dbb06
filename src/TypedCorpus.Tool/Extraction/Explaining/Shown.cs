using TypedCorpus.Diagnostics;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Extraction.Explaining;

/// <summary>Words of a text or of a language's data as they stand in an explanation.</summary>
internal static class Shown
{
    /// <summary>On one line, each invisible sign made visible, and apart from the writing direction of the words around.</summary>
    public static string Words(string words)
    {
        string visible = Excerpt.Visible(words);
        return visible.Any(Isolation.IsRightToLeft) ? Isolation.FirstStrongIsolate + visible + Isolation.PopIsolate : visible;
    }

    public static string Beginning(string words) => Words(Excerpt.Of(words));
}
