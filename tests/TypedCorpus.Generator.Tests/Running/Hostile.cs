using System.Text;
using CsCheck;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>Text that tries to break out: of the literal, the comment, the documentation, the line, the direction of reading.</summary>
internal static class Hostile
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.Char.Select(unit => unit.ToString()),
        Gen.OneOf(
            "\"", "\\", "{", "}", "*/", "/*", "//", "\"\"\"", "<", ">", "&", "]]>", "</summary>", "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029",
            "\0", "\u202E", "\u2066", "\u200F", "\uFEFF", "🙂", "\U000E0041", "---\n", "#", ": ", "- "),
        Gen.OneOf("«", "»", "“", "”", "„", "'", "‘", "’", "(", ")", ".", "،", "؟", "!", " ", " ", " "),
        Gen.OneOf("قال", "وأضاف", "أكد", "أن", "حفتر", "الرئيس", "said", "Trump", "he", "according to", "told", "quotes", "exact", "speaker"));

    /// <summary>Any code units, surrogates without a partner among them.</summary>
    public static Gen<string> Units { get; } =
        Gen.OneOf(Pieces, Gen.OneOf("\uD800", "\uDC00")).List[0, 20].Select(string.Concat);

    /// <summary>What a file can hold: UTF-8 has no surrogate without a partner.</summary>
    public static Gen<string> Files { get; } =
        Pieces.List[0, 60].Select(string.Concat).Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
}
