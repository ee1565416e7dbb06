using TypedCorpus.Searching;

namespace TypedCorpus;

/// <summary>The places of a corpus, or of several, where words stand, in reading order, each with the text beside it.</summary>
public sealed class Concordance : RecordList<ConcordanceLine>
{
    /// <param name="words">The words that were sought.</param>
    /// <param name="count">How many lines there are.</param>
    /// <param name="line">Gives one, always the same.</param>
    internal Concordance(string words, int count, Func<int, ConcordanceLine> line)
        : base(count, [], line, null) => Words = words;

    /// <summary>The words that were sought, as they were given.</summary>
    public string Words { get; }

    /// <summary>
    /// The lines one below the other with the keywords in a column, and the articles' ids at the end: to be read in a terminal or
    /// in any editor with a fixed-width font. Lines are parted by <c>\n</c>.
    /// </summary>
    public override string ToString() => AlignedLines.Print(this);

    internal static Concordance Of(Corpus corpus, string words, int context) => Of(corpus, words, Checked(words, context), context);

    internal static Concordance Of(Corpus corpus, string words, PhraseWord[] phrase, int context)
    {
        var hits = new List<Hit>();
        if (Anchor.Of(phrase, corpus.Alphabet) is { } anchor)
        {
            var search = new PhraseSearch(phrase, anchor);
            for (int i = 0; i < corpus.Articles.Count; i++) search.Find(corpus.Articles[i], i, hits);
        }

        return new Concordance(words, hits.Count, new ConcordanceLines(corpus, hits, context).Line);
    }

    /// <summary>The words of a search that is one.</summary>
    internal static PhraseWord[] Checked(string words, int context)
    {
        if (words is null) throw new ArgumentNullException(nameof(words));
        if (context < 0) throw new ArgumentOutOfRangeException(nameof(context), context, "A context has no negative width.");
        return Phrase.Parse(words);
    }
}
