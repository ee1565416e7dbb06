using TypedCorpus.Inference;

namespace TypedCorpus.Curation;

/// <summary>What stands in quotation marks in a text, and what is said of each: at first by inference, then by decisions.</summary>
internal sealed class MarkedRuns
{
    private readonly string text;
    private readonly Dictionary<TextRange, QuoteAnnotation> quotes = [];
    private readonly Dictionary<TextRange, PhraseAnnotation> phrases = [];
    private readonly Dictionary<TextRange, TextRange> byWords = [];

    public MarkedRuns(string text, Annotations inferred)
    {
        this.text = text;
        foreach (QuoteAnnotation quote in inferred.Quotes) quotes[quote.Range] = quote;
        foreach (PhraseAnnotation phrase in inferred.Phrases) phrases[phrase.Range] = phrase;
        foreach (TextRange range in Ranges) byWords[Trim(range)] = range;
    }

    public IEnumerable<QuoteAnnotation> Quotes => quotes.Values;

    public IEnumerable<PhraseAnnotation> Phrases => phrases.Values;

    public IEnumerable<TextRange> Ranges => quotes.Keys.Concat(phrases.Keys);

    public QuoteAnnotation? QuoteAt(TextRange range) => quotes.TryGetValue(range, out QuoteAnnotation? quote) ? quote : null;

    /// <summary>The run that has these words: whether marks or a full stop were copied with them makes no other run.</summary>
    public TextRange RunOf(TextRange words) => byWords.TryGetValue(Trim(words), out TextRange run) ? run : words;

    public void Decide(PhraseAnnotation phrase)
    {
        Clear(phrase.Range);
        phrases[phrase.Range] = phrase;
    }

    public void Decide(QuoteAnnotation quote)
    {
        Clear(quote.Range);
        quotes[quote.Range] = quote;
    }

    /// <summary>Marks nest but do not cross: where a person's run crosses an inferred one, inference paired the wrong marks.</summary>
    private void Clear(TextRange range)
    {
        foreach (QuoteAnnotation quote in quotes.Values.Where(quote => GivesWay(quote.Range, quote.Origin, range)).ToArray()) quotes.Remove(quote.Range);
        foreach (PhraseAnnotation phrase in phrases.Values.Where(phrase => GivesWay(phrase.Range, phrase.Origin, range)).ToArray()) phrases.Remove(phrase.Range);
    }

    private static bool GivesWay(TextRange run, Origin origin, TextRange range) =>
        origin == Origin.Inferred && (run == range || (run.Overlaps(range) && !run.Contains(range) && !range.Contains(run)));

    private TextRange Trim(TextRange range)
    {
        (int start, int end) = (range.Start, range.End);
        while (start < end && !IsOfWord(text[start])) start++;
        while (end > start && !IsOfWord(text[end - 1])) end--;
        return start == end ? range : TextRange.FromBounds(start, end);
    }

    private static bool IsOfWord(char unit) => Attributing.WholeWords.IsOfWord(unit);
}
