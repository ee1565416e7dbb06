using System.Globalization;
using System.Text;

namespace TypedCorpus.Checks;

/// <summary>
/// How an entry is written: <c>kind id | hash | description</c> on a line of its own, sorted, so that a change of the corpus is a change
/// of few lines and people can read it in a review. Lines that begin with <c>#</c> are remarks. A bar, a percent sign or what would end
/// the line stands in an id as <c>%</c> and its four hexadecimal digits.
/// </summary>
internal static class BaselineFormat
{
    public const string FileName = "corpus.shipped";

    public const string Separator = " | ";

    public static string NameOf(BaselineKind kind) => kind switch
    {
        BaselineKind.Actor => "actor",
        BaselineKind.Article => "article",
        _ => "quote",
    };

    public static BaselineKind? KindOf(string name) => name switch
    {
        "actor" => BaselineKind.Actor,
        "article" => BaselineKind.Article,
        "quote" => BaselineKind.Quote,
        _ => null,
    };

    public static string Escape(string id)
    {
        var escaped = new StringBuilder(id.Length);
        foreach (char unit in id)
        {
            if (IsPlain(unit)) escaped.Append(unit);
            else escaped.Append('%').Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <summary><see langword="null"/> for what <see cref="Escape"/> does not write.</summary>
    public static string? Unescape(string escaped)
    {
        const int Digits = 4;
        var id = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '%')
            {
                id.Append(escaped[i]);
                continue;
            }

            if (i + Digits >= escaped.Length || !escaped.Substring(i + 1, Digits).All(Uri.IsHexDigit)) return null;
            id.Append((char)Convert.ToInt32(escaped.Substring(i + 1, Digits), 16));
            i += Digits;
        }

        return id.ToString();
    }

    private static bool IsPlain(char unit) =>
        unit is not ('%' or '|') && !char.IsSurrogate(unit) && CharUnicodeInfo.GetUnicodeCategory(unit) is not (
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format);
}
