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
    private readonly RangeIndex all;

    public MarkedRuns(string text, Annotations inferred)
    {
        (this.text, this.inferred) = (text, inferred);
        foreach (QuoteAnnotation quote in inferred.Quotes) quotes[quote.Range] = quote;

        // In “‘yes’” the outer quote is meant, not the inner marks that fill it.
        TextRange[] runs = [.. inferred.Quotes.Select(quote => quote.Range), .. inferred.Phrases.Select(phrase => phrase.Range)];
        byWords = runs.GroupBy(Trim).ToDictionary(same => same.Key, same => same.First());
        all = new RangeIndex(runs);
    }

    public QuoteAnnotation? QuoteAt(TextRange range) => quotes.TryGetValue(range, out QuoteAnnotation? quote) ? quote : null;

    /// <summary>The smallest quote that a stretch is a part of.</summary>
    public QuoteAnnotation? QuoteAround(TextRange range) => all.Near(range)
        .Where(run => run.Contains(range)).OrderBy(run => run.Length).Select(QuoteAt).FirstOrDefault(quote => quote is not null);

    /// <summary>The run with these words. Marks or a full stop that were copied with them make no difference.</summary>
    public TextRange? RunOf(TextRange words) => byWords.TryGetValue(Trim(words), out TextRange run) ? run : null;

    /// <summary>The runs that share a character with a stretch, in reading order.</summary>
    public TextRange[] Touching(TextRange words) =>
        [.. all.Near(words).Where(run => run.Overlaps(words)).Distinct().OrderBy(run => run.Start).ThenByDescending(run => run.End)];

    /// <summary>The quotes that stay beside these decisions.</summary>
    public IEnumerable<QuoteAnnotation> QuotesBeside(DecidedRanges decided) =>
        inferred.Quotes.Where(quote => !decided.Near(quote.Range)
            .Any(one => GivesWay(quote.Range, one) && !IsAroundPhrase(quote.Range, one)));

    /// <summary>The phrases that stay beside these decisions.</summary>
    public IEnumerable<PhraseAnnotation> PhrasesBeside(DecidedRanges decided) =>
        inferred.Phrases.Where(phrase => !decided.Near(phrase.Range).Any(one => GivesWay(phrase.Range, one)));

    public TextRange Trim(TextRange range)
    {
        (int start, int end) = (range.Start, range.End);
        while (start < end && !WholeWords.IsOfWord(text[start])) start++;
        while (end > start && !WholeWords.IsOfWord(text[end - 1])) end--;
        return start == end ? range : TextRange.FromBounds(start, end);
    }

    /// <summary>
    /// Marks nest but do not cross: where a person's run crosses an inferred one, inference paired the wrong marks. Where a person says
    /// that marks count for nothing, nothing stays that was read from them.
    /// </summary>
    private static bool GivesWay(TextRange run, (TextRange Range, Decision Decision) decided)
    {
        if (run == decided.Range) return true;
        if (!run.Overlaps(decided.Range)) return false;
        return decided.Decision.IgnoresMarks || !(run.Contains(decided.Range) || decided.Range.Contains(run));
    }

    /// <summary>A name within a quote says nothing of who speaks.</summary>
    private static bool IsAroundPhrase(TextRange quote, (TextRange Range, Decision Decision) decided) =>
        decided.Decision.Use is not null && quote != decided.Range && quote.Contains(decided.Range);
}
