namespace TypedCorpus.Languages;

internal static class WritingDirection
{
    public static TextDirection Of(string language) =>
        language.Split('-')[0].ToLowerInvariant() is "ar" or "fa" or "he" or "ur" or "ps" or "ckb" or "sd" or "ug" or "yi" or "dv"
            ? TextDirection.RightToLeft
            : TextDirection.LeftToRight;
}
