using TypedCorpus.Searching;

namespace TypedCorpus;

/// <summary>The places of a corpus where words stand, in reading order, each with the text beside it.</summary>
public sealed class Concordance : RecordList<ConcordanceLine>
{
    private Concordance(Corpus corpus, string words, List<Hit> hits, int context)
        : base(hits.Count, [], new ConcordanceLines(corpus, hits, context).Line, null) => Words = words;

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

        PhraseWord[] phrase = Phrase.Parse(words);
        var hits = new List<Hit>();
        if (Anchor.Of(phrase, corpus.Alphabet) is { } anchor)
        {
            var search = new PhraseSearch(phrase, anchor);
            for (int i = 0; i < corpus.Articles.Count; i++) search.Find(corpus.Articles[i], i, hits);
        }

        return new Concordance(corpus, words, hits, context);
    }
}
