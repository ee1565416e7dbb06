using TypedCorpus.Imaging;
using TypedCorpus.Model;

namespace TypedCorpus.ImageWriting;

/// <summary>Packs what is known about the articles of a group; their texts go beside it.</summary>
internal static class GroupPacker
{
    public static Packed Pack(EquatableArray<CuratedArticle> articles)
    {
        var pack = new PackWriter(ImageFormat.GroupSectionCount);
        var annotations = new AnnotationWriter(pack);
        foreach (CuratedArticle article in articles)
        {
            MetadataWriter.Write(pack[(int)GroupSection.Metadata].StartRow(), article);
            annotations.WriteParagraphs(article.Text.Paragraphs);
            annotations.WriteQuotes(article.Annotations.Quotes);
            annotations.WritePhrases(article.Annotations.Phrases);
            annotations.WriteMentions(article.Annotations.Mentions);
        }

        return pack.Pack();
    }
}
