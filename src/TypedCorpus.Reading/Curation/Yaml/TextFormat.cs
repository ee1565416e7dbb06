using TypedCorpus.Naming;

namespace TypedCorpus.Curation.Yaml;

/// <summary>What a text must look like.</summary>
/// <param name="Advice">What to write, for diagnostics.</param>
/// <param name="Fits">Whether a text is so.</param>
internal sealed record TextFormat(string Advice, Func<string, bool> Fits)
{
    /// <summary>What is probably meant by a text that does not fit, if that can be told.</summary>
    public Func<string, string?>? Meant { get; init; }

    public static TextFormat Language { get; } = new("a BCP 47 language tag such as ar, en-GB or zh-Hant", LanguageTag.IsWellFormed)
    {
        Meant = text =>
            Yaml.Meant.By("languages", text) ?? (LanguageTag.IsWellFormed(text.Replace('_', '-')) ? text.Replace('_', '-') : null),
    };

    public static TextFormat Date { get; } = new(
        "a date as exact as it is known: 2019, 2019-05 or 2019-05-13", text => PartialDate.TryParse(text, out _));

    public static TextFormat Sha256 { get; } = new(
        "the SHA-256 of the text's bytes in 64 hexadecimal digits", text => text.Length == 64 && text.All(Uri.IsHexDigit));

    public static TextFormat Url { get; } = new(
        "an absolute address that begins with https:// or http://",
        text => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http");

    public static TextFormat Wikidata { get; } = new("the number of an item in Wikidata, such as Q7747", IsItem) { Meant = ItemIn };

    /// <summary>With a capital, so that no keyword of C# is one.</summary>
    public static TextFormat Member { get; } = new(
        "a name of ASCII letters and digits that begins with a capital, such as LevDengov",
        text => MemberName.IsValid(text) && text[0] is '_' or (>= 'A' and <= 'Z'));

    private static bool IsItem(string text) =>
        text.Length > 1 && text[0] == 'Q' && text[1] != '0' && text.Skip(1).All(unit => unit is >= '0' and <= '9');

    /// <summary>The number in the address of an item, <c>https://www.wikidata.org/wiki/Q7747</c>, or in <c>wd:Q7747</c>.</summary>
    private static string? ItemIn(string text)
    {
        string last = text.Trim().Split('?', '#')[0].TrimEnd('/');
        string item = last.Substring(last.LastIndexOfAny(['/', ':']) + 1).ToUpperInvariant();
        return IsItem(item) ? item : null;
    }
}
