namespace TypedCorpus.Searching;

/// <summary>
/// Finds a phrase around its anchor. Each word that has the anchor is read once, so that the time is linear in the text, whatever the
/// text repeats.
/// </summary>
internal sealed class PhraseSearch(PhraseWord[] phrase, Anchor anchor)
{
    private readonly WordScanner scanner = new();

    /// <summary>Adds the places of the phrase in an article, in order.</summary>
    public void Find(Article article, int number, List<Hit> hits)
    {
        string text = article.Text;
        for (int at = anchor.Next(text, 0), line = 0; at >= 0; at = anchor.Next(text, at))
        {
            if (!anchor.MayBeAt(text, at))
            {
                at++;
                continue;
            }

            RecordList<Paragraph> paragraphs = article.Paragraphs;
            while (line < paragraphs.Count && paragraphs[line].Range.End <= at) line++;
            if (line == paragraphs.Count) return;
            TextRange paragraph = paragraphs[line].Range;
            // A letter outside of all paragraphs is in no context, and only a corrupt image has one.
            if (at < paragraph.Start) at = paragraph.Start;
            else if (At(text, paragraph, ref at) is { } range) hits.Add(new Hit(number, line, range));
        }
    }

    /// <summary>
    /// The place of the phrase whose anchor stands at a place of a paragraph, if it does; goes on past the anchor's word.
    /// </summary>
    private TextRange? At(string text, TextRange paragraph, ref int at)
    {
        int start = WordStart.Of(text, at, paragraph.Start);
        scanner.Start(text, TextRange.FromBounds(start, paragraph.End));
        at = scanner.Next() ? Math.Max(at + 1, scanner.End) : paragraph.End;

        if (anchor.Word == 0)
        {
            int first = phrase[0].StartIn(scanner.Letters);
            return first < 0 ? null : Onward(scanner.Origin(first));
        }

        if (!phrase[anchor.Word].Is(scanner.Letters)) return null;
        for (int word = anchor.Word; word > 0 && start >= 0; word--) start = WordStart.Before(text, start, paragraph.Start);
        return start < 0 ? null : From(text, TextRange.FromBounds(start, paragraph.End));
    }

    /// <summary>The phrase with its first word at the start of a stretch.</summary>
    private TextRange? From(string text, TextRange stretch)
    {
        scanner.Start(text, stretch);
        return scanner.Next() && phrase[0].StartIn(scanner.Letters) is var first and >= 0 ? Onward(scanner.Origin(first)) : null;
    }

    /// <summary>The phrase after its first word, which the scanner has read.</summary>
    private TextRange? Onward(int start)
    {
        for (int word = 1; word < phrase.Length; word++)
        {
            if (!scanner.Next() || !phrase[word].Follows(scanner.Gap) || !phrase[word].Is(scanner.Letters)) return null;
        }

        return TextRange.FromBounds(start, scanner.End);
    }
}
