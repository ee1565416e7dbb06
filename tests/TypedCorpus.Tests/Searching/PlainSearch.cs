using TypedCorpus.Searching;

namespace TypedCorpus.Tests.Searching;

/// <summary>
/// Finds a phrase by reading a text word by word: slowly, and with nothing in it that could leap over a place. What the product
/// finds is compared with it.
/// </summary>
internal sealed class PlainSearch(PhraseWord[] phrase)
{
    private readonly WordScanner scanner = new();

    /// <summary>Beginnings of the phrase that are not yet contradicted: where they start, and how many words of them are found.</summary>
    private readonly List<(int Start, int Found)> begun = [];

    public static IEnumerable<(string Article, TextRange Range)> Find(Corpus corpus, string words)
    {
        var search = new PlainSearch(Phrase.Parse(words));
        return from article in corpus.Articles
               from paragraph in article.Paragraphs
               from range in search.Find(article.Text, paragraph.Range)
               select (article.Id, range);
    }

    /// <summary>The places of the phrase in a stretch of text, in order.</summary>
    private IEnumerable<TextRange> Find(string text, TextRange stretch)
    {
        begun.Clear();
        scanner.Start(text, stretch);
        while (scanner.Next())
        {
            if (Continue() is { } start) yield return TextRange.FromBounds(start, scanner.End);
        }
    }

    /// <summary>Takes the next word; gives the start of the phrase if it ends here.</summary>
    private int? Continue()
    {
        int? complete = null;
        int kept = 0;
        for (int i = 0; i < begun.Count; i++)
        {
            (int start, int found) = begun[i];
            if (!phrase[found].Follows(scanner.Gap) || !phrase[found].Is(scanner.Letters)) continue;
            if (found + 1 == phrase.Length) complete = start;
            else begun[kept++] = (start, found + 1);
        }

        begun.RemoveRange(kept, begun.Count - kept);
        int first = phrase[0].StartIn(scanner.Letters);
        if (first < 0) return complete;
        if (phrase.Length == 1) return scanner.Origin(first);
        begun.Add((scanner.Origin(first), 1));
        return complete;
    }
}
