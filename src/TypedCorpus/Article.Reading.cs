using TypedCorpus.Imaging;

namespace TypedCorpus;

/// <content>How its lists are made out of the tables, when they are first asked for.</content>
public partial record Article
{
    /// <summary>The length of the text in UTF-16 code units by the tables, so that ranges are checked without reading it.</summary>
    private int TextLength => Row(GroupSection.Metadata).Pair(MetadataRow.TextStartBits).Value;

    private PackReader Row(GroupSection section) => corpus.Reader.Group(group).Row(section, slot);

    private RecordList<Actor> ReadActors() => new(corpus.Reader.Row(IndexPart.ActorsByArticle, number).Numbers(), corpus.Actor);

    private RecordList<Paragraph> ReadParagraphs()
    {
        PackReader row = Row(GroupSection.Paragraphs);
        int length = TextLength;
        var records = new List<Paragraph>();
        for (int end = 0; !row.AtEnd; end = records[records.Count - 1].Range.End)
            records.Add(new Paragraph(this, records.Count, RangeRows.Paragraph(ref row, end, length)));
        return new RecordList<Paragraph>(records.ToArray());
    }

    private RecordList<Quote> ReadQuotes()
    {
        OpenGroup opened = corpus.Reader.Group(group);
        PackReader row = opened.Row(GroupSection.Quotes, slot);
        if (QuoteCount < 0 || QuoteCount > row.Left) throw Damage.Found();
        int length = TextLength;
        var records = new Quote[QuoteCount];
        int start = 0;
        for (int i = 0; i < records.Length; i++)
        {
            var quote = new QuoteRow(ref row, start, opened.Ways, length);
            records[i] = new Quote(this, i, quote);
            start = quote.Start;
        }

        return new RecordList<Quote>(records.Length, records, null, null);
    }

    private RecordList<QuotedPhrase> ReadPhrases()
    {
        PackReader row = Row(GroupSection.Phrases);
        int length = TextLength;
        var records = new List<QuotedPhrase>();
        for (int start = 0; !row.AtEnd; start = records[records.Count - 1].Range.Start)
        {
            (TextRange range, PhraseUse use) = RangeRows.Phrase(ref row, start, length);
            records.Add(new QuotedPhrase(this, range, use));
        }

        return new RecordList<QuotedPhrase>(records.ToArray());
    }

    private RecordList<Mention> ReadMentions()
    {
        PackReader row = Row(GroupSection.Mentions);
        int length = TextLength;
        var records = new List<Mention>();
        for (int start = 0; !row.AtEnd; start = records[records.Count - 1].Range.Start)
        {
            (TextRange range, int actor) = RangeRows.Mention(ref row, start, length);
            records.Add(new Mention(ActorAt(actor), this, range));
        }

        return new RecordList<Mention>(records.ToArray());
    }
}
