namespace TypedCorpus.Tests.Sample;

internal static class TextExtensions
{
    /// <summary>Where words stand first in a text, so that no test counts characters.</summary>
    public static TextRange RangeOf(this string text, string words) =>
        new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
