using System.Text;
using TypedCorpus.Curation;
using TypedCorpus.Inference;
using TypedCorpus.Languages;
using TypedCorpus.Reading;

namespace TypedCorpus.Imaging;

/// <summary>Packs what is known about the articles of a group; their texts go beside it.</summary>
internal static class GroupPacker
{
    public static Packed Pack(EquatableArray<CuratedArticle> articles)
    {
        var pack = new PackWriter(ImageFormat.GroupSectionCount);
        foreach (CuratedArticle article in articles)
        {
            WriteText(pack[(int)GroupSection.Texts].StartRow(), article.Text);
            WriteMetadata(pack[(int)GroupSection.Metadata].StartRow(), article);
            WriteParagraphs(pack[(int)GroupSection.Paragraphs].StartRow(), article.Text.Paragraphs);
            WriteQuotes(pack[(int)GroupSection.Quotes].StartRow(), article.Annotations.Quotes);
            WritePhrases(pack[(int)GroupSection.Phrases].StartRow(), article.Annotations.Phrases);
            WriteMentions(pack[(int)GroupSection.Mentions].StartRow(), article.Annotations.Mentions);
        }

        return pack.Pack();
    }

    private static void WriteText(SectionWriter row, ArticleText text) =>
        row.Number(Encoding.UTF8.GetByteCount(text.File.Content.Substring(0, text.Start))).Number(text.Text.Length);

    private static void WriteMetadata(SectionWriter row, CuratedArticle article) => row
        .Text(article.Metadata.Title)
        .Text(article.Language)
        .Number((int)WritingDirection.Of(article.Language))
        .Text(article.Metadata.Published?.ToString())
        .Text(article.Metadata.Source)
        .Text(article.Metadata.Author)
        .Text(article.Metadata.Url)
        .Text(article.Text.File.Sha256);

    private static void WriteParagraphs(SectionWriter row, EquatableArray<TextRange> paragraphs)
    {
        int end = 0;
        foreach (TextRange paragraph in paragraphs)
        {
            row.Number(paragraph.Start - end).Number(paragraph.Length);
            end = paragraph.End;
        }
    }

    private static void WriteQuotes(SectionWriter row, EquatableArray<QuoteAnnotation> quotes)
    {
        foreach (QuoteAnnotation quote in quotes)
        {
            row.Range(quote.Range).Number((int)quote.Kind).Number((int)quote.Origin).Number(quote.Speaker + 1 ?? 0);
            if (quote.Attribution is { } attribution)
                row.Text(attribution.Rule).Number((int)attribution.Basis).Range(attribution.Source).Range(attribution.Cue);
            else
                row.Text(null);
        }
    }

    private static void WritePhrases(SectionWriter row, EquatableArray<PhraseAnnotation> phrases)
    {
        foreach (PhraseAnnotation phrase in phrases) row.Range(phrase.Range).Number((int)phrase.Use);
    }

    private static void WriteMentions(SectionWriter row, EquatableArray<MentionAnnotation> mentions)
    {
        foreach (MentionAnnotation mention in mentions) row.Range(mention.Range).Number(mention.Actor);
    }
}
