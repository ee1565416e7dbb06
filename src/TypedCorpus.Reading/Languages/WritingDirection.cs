namespace TypedCorpus.Languages;

internal static class WritingDirection
{
    public static TextDirection Of(string language) =>
        LanguageCatalog.IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
}
