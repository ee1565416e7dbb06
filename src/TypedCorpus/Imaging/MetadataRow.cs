namespace TypedCorpus.Imaging;

/// <summary>What is known of an article as a whole, as it is packed: what it lacks takes no room.</summary>
internal sealed record MetadataRow(
    string Language, TextDirection Direction, string Sha256, PartialDate? Published, string? Title, string? Source, string? Author, string? Url,
    string? License, string? Rights)
{
    public const int IsRightToLeft = 1, HasPublished = 2, HasTitle = 4, HasSource = 8, HasAuthor = 16, HasUrl = 32;

    /// <summary>Since version 2.</summary>
    public const int HasLicense = 64, HasRights = 128;

    /// <summary>
    /// A row begins with the length of the article's text in UTF-16 code units and, in so many bits beside it, where the text starts in its
    /// file, in bytes after a byte-order mark: most start where their file does.
    /// </summary>
    public const int TextStartBits = 1;

    /// <summary>A day is counted as if each year had 13 months of 32 days, from month and day 0, which are unknown ones.</summary>
    public const int Months = 13, Days = 32;

    public static MetadataRow Read(PackReader row)
    {
        row.Pair(TextStartBits);
        int has = row.Number();
        return new MetadataRow(
            row.Text(),
            (TextDirection)(has & IsRightToLeft),
            row.Hash(),
            (has & HasPublished) == 0 ? null : Date(row.Number()),
            (has & HasTitle) == 0 ? null : row.Text(),
            (has & HasSource) == 0 ? null : row.Text(),
            (has & HasAuthor) == 0 ? null : row.Text(),
            (has & HasUrl) == 0 ? null : row.Text(),
            (has & HasLicense) == 0 ? null : row.Text(),
            (has & HasRights) == 0 ? null : row.Text());
    }

    private static PartialDate Date(int code)
    {
        int month = code / Days % Months, day = code % Days;
        return PartialDate.TryCreate(code / (Days * Months), month == 0 ? null : month, day == 0 ? null : day, out PartialDate date)
            ? date
            : throw Damage.Found();
    }
}
