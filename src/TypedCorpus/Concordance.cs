using TypedCorpus.Searching;

namespace TypedCorpus;

/// <summary>The places of a corpus where words stand, in reading order, each with the text beside it.</summary>
public sealed class Concordance : RecordList<ConcordanceLine>
{
    private Concordance(string words, List<ConcordanceLine> lines)
        : base(lines.Count, i => lines[i]) => Words = words;

    /// <summary>The words that were sought, as they were given.</summary>
    public string Words { get; }

    /// <summary>
    /// The lines one below the other with the keywords in a column, and the articles' ids at the end: to be read in a terminal or
    /// in any editor with a fixed-width font. Lines are parted by <c>\n</c>.
    /// </summary>
    public override string ToString() => AlignedLines.Print(this);

    internal static Concordance Of(Corpus corpus, string words, int context)
    {
        if (words is null) throw new ArgumentNullException(nameof(words));
        if (context < 0) throw new ArgumentOutOfRangeException(nameof(context), context, "A context has no negative width.");

        var search = new PhraseSearch(Phrase.Parse(words));
        var lines = new List<ConcordanceLine>();
        foreach (Article article in corpus.Articles)
        {
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                foreach (TextRange keyword in search.Find(article.Text, paragraph.Range))
                    lines.Add(new ConcordanceLine(paragraph, keyword, context));
            }
        }

        return new Concordance(words, lines);
    }
}
