using TypedCorpus.Diagnostics;

namespace TypedCorpus.Text;

/// <summary>
/// YAML before a text, between two lines of three hyphens, the first of which begins the file. Nothing may stand between them, or it begins
/// with a key, so that a rule of hyphens above and below a few lines of a text is text.
/// </summary>
/// <param name="Yaml">The lines between the two.</param>
/// <param name="TextStart">Where the text begins: the line after the second.</param>
internal readonly record struct FrontMatter(TextRange Yaml, int TextStart)
{
    private const string Fence = "---";
    private const string DocumentEnd = "...";
    private const int MostWordsOfKey = 3;

    /// <summary><see langword="null"/> where the file has none: then all of it is text.</summary>
    public static FrontMatter? Find(string content)
    {
        FrontMatterLines lines = Lines(content);
        return lines.IsFrontMatter && lines.Closing is { } closing
            ? new FrontMatter(TextRange.FromBounds(lines.YamlStart, closing.Range.Start), closing.Next)
            : null;
    }

    /// <summary>Why lines that could be meant as front matter are text, and what to do if they are meant so.</summary>
    public static (TextRange Fence, string Why, string Advice)? NearMiss(string content)
    {
        FrontMatterLines lines = Lines(content);
        if (lines.Opening is not { } at || lines.IsFrontMatter) return null;
        bool isClosed = lines.Closing is not null || lines.EndsAsDocument;
        (string Why, string Advice)? told = (at, isClosed, lines.HasKey) switch
        {
            (0, true, false) =>
                ("what stands between it and the next such line does not begin with a key and a colon", "write keys with their values"),
            (0, _, true) when lines.EndsAsDocument => ("a line of full stops ends it", "end it with a line of three hyphens"),
            (0, _, true) => ("no second such line ends it", "end it with a line of three hyphens"),
            ( > 0, true, true) => ("blank lines stand before it", "delete them, and end it with a line of three hyphens"),
            _ => null,
        };
        const string OrText = "; if they are text, let the file begin with two lines of three hyphens, an empty front matter";
        return told is var (why, advice) ? (new TextRange(at, Fence.Length), why, $"if they are meant so, {advice}{OrText}") : null;
    }

    private static FrontMatterLines Lines(string content)
    {
        var lines = new FrontMatterLines();
        foreach (TextLine line in TextLine.Of(content))
        {
            bool isBlank = line.IsBlank(content);
            if (lines.Opening is null)
            {
                if (isBlank) continue;
                if (!Is(Fence, content, line)) break;
                lines = lines with { Opening = line.Range.Start, YamlStart = line.Next };
            }
            else if (Is(Fence, content, line)) return lines.ClosedBy(line);
            else if (lines.HasKey == true && Is(DocumentEnd, content, line)) return lines with { EndsAsDocument = true };
            else if (lines.HasKey is null && !isBlank) lines = lines.With(line.Range.Of(content).TrimStart());
        }

        return lines;
    }

    /// <summary>
    /// A line as YAML begins a mapping: a brace, or a key, a colon and a blank. A key is one word, words in quotation marks, or up to three
    /// words in small letters (<c>published on</c>), as a sentence that goes on after a colon begins with a capital or is longer.
    /// </summary>
    private static bool BeginsWithKey(string line)
    {
        if (line[0] == '{') return true;
        int colon = line[0] is '"' or '\'' ? line.IndexOf(line[0], 1) + 1 : line.IndexOf(':');
        if (colon <= 0 || line.Substring(colon).TrimStart() is not ([':'] or [':', ' ' or '\t', ..])) return false;
        string[] words = line.Substring(0, colon).Trim('"', '\'', ' ').Split(' ');
        return words.Length <= MostWordsOfKey && words.All(IsWordOfKey)
            && (words.Length == 1 || line[0] is '"' or '\'' || char.IsLower(line[0]));
    }

    private static bool IsWordOfKey(string word) => word.Length > 0 && word.All(unit => char.IsLetterOrDigit(unit) || unit is '_' or '-');

    /// <summary>Spaces at the end of the line are not seen, so they do not count.</summary>
    private static bool Is(string fence, string content, TextLine line) =>
        string.CompareOrdinal(content, line.Range.Start, fence, 0, fence.Length) == 0
        && new TextLine(TextRange.FromBounds(line.Range.Start + fence.Length, line.Range.End), line.Next).IsBlank(content);

    /// <param name="Opening">Where the first line that is not blank begins, if it is one of hyphens.</param>
    /// <param name="YamlStart">Where the line after it begins.</param>
    /// <param name="Closing">The next line of hyphens.</param>
    /// <param name="HasKey">Whether the first line between them begins with a key; unknown where nothing stands there.</param>
    /// <param name="HasComment">
    /// Whether comments stand before it: comments alone may be headings of a text, so they are no front matter.
    /// </param>
    /// <param name="EndsAsDocument">Whether full stops end what begins with a key.</param>
    private readonly record struct FrontMatterLines(
        int? Opening, int YamlStart, TextLine? Closing, bool? HasKey, bool HasComment, bool EndsAsDocument)
    {
        /// <summary>With a line that is the first, or has only comments before it.</summary>
        public FrontMatterLines With(string line) =>
            line is [not '#', ..] ? this with { HasKey = BeginsWithKey(line) } : this with { HasComment = true };

        public FrontMatterLines ClosedBy(TextLine fence) =>
            this with { Closing = fence, HasKey = HasKey ?? (HasComment ? false : null) };

        public bool IsFrontMatter => Opening == 0 && Closing is not null && HasKey != false;
    }
}
