using System.Text;
using TypedCorpus.Imaging;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.ImageWriting;

/// <summary>Writes what <see cref="MetadataRow"/> reads.</summary>
internal static class MetadataWriter
{
    public static void Write(SectionWriter row, CuratedArticle article)
    {
        Metadata metadata = article.Metadata;
        int has = (int)WritingDirection.Of(article.Language)
            | (metadata.Published is null ? 0 : MetadataRow.HasPublished)
            | (metadata.Title is null ? 0 : MetadataRow.HasTitle)
            | (metadata.Source is null ? 0 : MetadataRow.HasSource)
            | (metadata.Author is null ? 0 : MetadataRow.HasAuthor)
            | (metadata.Url is null ? 0 : MetadataRow.HasUrl)
            | (metadata.License is null ? 0 : MetadataRow.HasLicense)
            | (metadata.Rights is null ? 0 : MetadataRow.HasRights);
        row.Pair(article.Text.Text.Length, StartOf(article.Text), MetadataRow.TextStartBits);
        row.Number(has).Text(article.Language).Hash(article.Text.File.Sha256);
        if (metadata.Published is { } date) row.Number(CodeOf(date));
        foreach (string? text in new[] { metadata.Title, metadata.Source, metadata.Author, metadata.Url, metadata.License, metadata.Rights })
            if (text is not null) row.Text(text);
    }

    private static int StartOf(ArticleText text) => Encoding.UTF8.GetByteCount(text.File.Content.Substring(0, text.Start));

    private static int CodeOf(PartialDate date) =>
        (((date.Year * MetadataRow.Months) + (date.Month ?? 0)) * MetadataRow.Days) + (date.Day ?? 0);
}
