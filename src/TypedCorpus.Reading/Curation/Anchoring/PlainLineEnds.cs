using TypedCorpus.Model;
namespace TypedCorpus.Curation.Anchoring;

/// <summary>
/// A text as YAML would have it, with one kind of line end, and the way back to its places: whoever copies two lines out of a text with CR
/// LF or CR has LF between them.
/// </summary>
internal sealed class PlainLineEnds
{
    /// <summary>Where in <see cref="Text"/> the line ends are that were two characters.</summary>
    private readonly List<int> pairs = [];

    public PlainLineEnds(string text)
    {
        Text = text.Contains("\r") ? Of(text) : text;
        if (Text.Length == text.Length) return;
        for (int at = text.IndexOf("\r\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\r\n", at + 2, StringComparison.Ordinal))
            pairs.Add(at - pairs.Count);
    }

    public string Text { get; }

    public static string Of(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    public static Anchor Of(Anchor anchor) => anchor with
    {
        Exact = Of(anchor.Exact),
        Prefix = anchor.Prefix is null ? null : Of(anchor.Prefix),
        Suffix = anchor.Suffix is null ? null : Of(anchor.Suffix),
    };

    /// <summary>A stretch of <see cref="Text"/> in the text as it was.</summary>
    public TextRange Original(TextRange range) => TextRange.FromBounds(Original(range.Start), Original(range.End));

    /// <summary>A stretch of the text as it was in <see cref="Text"/>.</summary>
    public static TextRange InPlain(string text, TextRange range) =>
        new(Of(text.Substring(0, range.Start)).Length, Of(range.Of(text)).Length);

    private int Original(int at)
    {
        int found = pairs.BinarySearch(at);
        return at + (found >= 0 ? found : ~found);
    }
}
