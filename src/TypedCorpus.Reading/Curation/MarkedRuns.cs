using TypedCorpus.Curation.Attributing;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>What stands in quotation marks in a text according to inference.</summary>
internal sealed class MarkedRuns
{
    private readonly string text;
    private readonly Annotations inferred;
    private readonly Dictionary<TextRange, QuoteAnnotation> quotes = [];
    private readonly Dictionary<TextRange, TextRange> byWords;

    public MarkedRuns(string text, Annotations inferred)
    {
        (this.text, this.inferred) = (text, inferred);
        foreach (QuoteAnnotation quote in inferred.Quotes) quotes[quote.Range] = quote;
        // Of “‘yes’” the quote is meant, not the words in marks of their own that it consists of.
        byWords = inferred.Quotes.Select(quote => quote.Range).Concat(inferred.Phrases.Select(phrase => phrase.Range))
            .GroupBy(Trim).ToDictionary(same => same.Key, same => same.First());
    }

    public QuoteAnnotation? QuoteAt(TextRange range) => quotes.TryGetValue(range, out QuoteAnnotation? quote) ? quote : null;

    /// <summary>The run that has these words: whether marks or a full stop were copied with them makes no other run.</summary>
    public TextRange RunOf(TextRange words) => byWords.TryGetValue(Trim(words), out TextRange run) ? run : words;

    /// <summary>The quotes that stay beside decisions about these ranges.</summary>
    public IEnumerable<QuoteAnnotation> QuotesBeside(RangeIndex decided) =>
        inferred.Quotes.Where(quote => !decided.Near(quote.Range).Any(range => GivesWay(quote.Range, range)));

    /// <summary>The phrases that stay beside decisions about these ranges.</summary>
    public IEnumerable<PhraseAnnotation> PhrasesBeside(RangeIndex decided) =>
        inferred.Phrases.Where(phrase => !decided.Near(phrase.Range).Any(range => GivesWay(phrase.Range, range)));

    /// <summary>Marks nest but do not cross: where a person's run crosses an inferred one, inference paired the wrong marks.</summary>
    private static bool GivesWay(TextRange run, TextRange decided) =>
        run == decided || (run.Overlaps(decided) && !run.Contains(decided) && !decided.Contains(run));

    private TextRange Trim(TextRange range)
    {
        (int start, int end) = (range.Start, range.End);
        while (start < end && !WholeWords.IsOfWord(text[start])) start++;
        while (end > start && !WholeWords.IsOfWord(text[end - 1])) end--;
        return start == end ? range : TextRange.FromBounds(start, end);
    }
}
