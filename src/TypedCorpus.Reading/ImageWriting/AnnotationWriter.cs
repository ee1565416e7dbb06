using TypedCorpus.Imaging;
using TypedCorpus.Model;

namespace TypedCorpus.ImageWriting;

/// <summary>
/// Writes what <see cref="QuoteRow"/>, <see cref="AttributionWay"/> and <see cref="RangeRows"/> read, a row an article in each section.
/// </summary>
internal sealed class AnnotationWriter(PackWriter pack)
{
    private readonly Dictionary<(int Bits, string? Rule), int> ways = [];

    public void WriteParagraphs(EquatableArray<TextRange> paragraphs)
    {
        SectionWriter row = pack[(int)GroupSection.Paragraphs].StartRow();
        int end = 0;
        foreach (TextRange paragraph in paragraphs)
        {
            row.Pair(paragraph.Length, paragraph.Start - end, RangeRows.GapBits);
            end = paragraph.End;
        }
    }

    public void WriteQuotes(EquatableArray<QuoteAnnotation> quotes)
    {
        SectionWriter row = pack[(int)GroupSection.Quotes].StartRow();
        int start = 0;
        foreach (QuoteAnnotation quote in quotes)
        {
            row.Signed((long)quote.Range.Start - start).Pair(quote.Range.Length, (int)quote.Kind, QuoteRow.KindBits);
            row.Pair(quote.Speaker + 1 ?? 0, NumberOf(WayOf(quote)), QuoteRow.WayBits);
            if (quote.Attribution?.Source is { } source) WriteNear(row, quote.Range, source);
            if (quote.Attribution?.Cue is { } cue) WriteNear(row, quote.Range, cue);
            start = quote.Range.Start;
        }
    }

    public void WritePhrases(EquatableArray<PhraseAnnotation> phrases)
    {
        SectionWriter row = pack[(int)GroupSection.Phrases].StartRow();
        int start = 0;
        foreach (PhraseAnnotation phrase in phrases)
        {
            row.Signed((long)phrase.Range.Start - start).Pair(phrase.Range.Length, (int)phrase.Use, QuoteRow.KindBits);
            start = phrase.Range.Start;
        }
    }

    public void WriteMentions(EquatableArray<MentionAnnotation> mentions)
    {
        SectionWriter row = pack[(int)GroupSection.Mentions].StartRow();
        int start = 0;
        foreach (MentionAnnotation mention in mentions)
        {
            row.Signed((long)mention.Range.Start - start).Pair(mention.Actor, mention.Range.Length, RangeRows.MentionLengthBits);
            start = mention.Range.Start;
        }
    }

    private static (int Bits, string? Rule) WayOf(QuoteAnnotation quote) => (
        (int)(quote.Attribution?.Basis ?? default)
        | (quote.Attribution?.Source is null ? 0 : AttributionWay.SourceBit)
        | (quote.Attribution?.Cue is null ? 0 : AttributionWay.CueBit)
        | (quote.Origin == Origin.Curated ? AttributionWay.CuratedBit : 0)
        | (quote.Origin == Origin.Drafted ? AttributionWay.DraftedBit : 0)
        | ((int)(quote.Attribution?.Confidence ?? default) << AttributionWay.ConfidenceShift)
        | (quote.Attribution is null ? 0 : AttributionWay.RuleBit),
        quote.Attribution?.Rule);

    private int NumberOf((int Bits, string? Rule) way)
    {
        if (ways.TryGetValue(way, out int number)) return number;
        SectionWriter row = pack[(int)GroupSection.Ways].StartRow().Number(way.Bits);
        if (way.Rule is not null) row.Text(way.Rule);
        return ways[way] = ways.Count;
    }

    private static void WriteNear(SectionWriter row, TextRange quote, TextRange range)
    {
        long before = (long)quote.Start - range.End;
        long code = range.Start >= quote.End ? 2L * (range.Start - quote.End) : (2 * ((before << 1) ^ (before >> 63))) + 1;
        row.Pair(code, range.Length, QuoteRow.NearLengthBits);
    }
}
