using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TypedCorpus;

/// <content>
/// Its text, the same under every culture: ISO 8601 as exact as the date is known. A format is not chosen, as a month and a year would need
/// others; culture and format are parameters only because the interfaces of the platform have them.
/// </content>
public readonly partial record struct PartialDate : IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<PartialDate>
#endif
{
    private const int YearLength = 4, PartLength = 3;

    /// <summary>Reads <c>2019</c>, <c>2019-05</c> or <c>2019-05-13</c>.</summary>
    /// <param name="text">The date and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is written otherwise, or there is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out PartialDate date) ? date : throw WrongText(text);

    /// <summary>The same as <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The date and nothing else.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is written otherwise, or there is no such date.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider) =>
        TryParse(s ?? throw new ArgumentNullException(nameof(s)), out PartialDate date) ? date : throw WrongText(s);

    /// <summary>Reads <c>2019</c>, <c>2019-05</c> or <c>2019-05-13</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date) => TryRead(text.AsSpan(), out date);

    /// <summary>Reads <c>2019</c>, <c>2019-05</c> or <c>2019-05-13</c>.</summary>
    /// <param name="s">The date and nothing else.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The date, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryRead(s.AsSpan(), out result);

    /// <summary>The date in ISO 8601, as exact as it is known: <c>2019-05</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (int month, int day) => FormattableString.Invariant($"{Year:0000}-{month:00}-{day:00}"),
        (int month, null) => FormattableString.Invariant($"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>The same as <see cref="ToString()"/>.</summary>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="formatProvider">Makes no difference.</param>
    /// <exception cref="FormatException">Another format is asked for: <see cref="ToDateTime"/> gives a day that has them all.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        EnsureGeneral(format.AsSpan());
        return ToString();
    }

#if NET
    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out PartialDate date) ? date : throw WrongText(s.ToString());

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryRead(s, out result);

    /// <summary>Writes what <see cref="ToString()"/> gives, if there is room.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        EnsureGeneral(format);
        string text = ToString();
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
#endif

    private static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        int? month = null, day = null;
        if (text.Length < YearLength || Number(text.Slice(0, YearLength)) is not { } year) return false;
        text = text.Slice(YearLength);
        if (!text.IsEmpty && !TryReadPart(ref text, out month)) return false;
        if (!text.IsEmpty && !TryReadPart(ref text, out day)) return false;
        return text.IsEmpty && TryCreate(year, month, day, out date);
    }

    private static bool TryReadPart(ref ReadOnlySpan<char> text, out int? part)
    {
        part = text.Length >= PartLength && text[0] == '-' ? Number(text.Slice(1, PartLength - 1)) : null;
        if (part is not null) text = text.Slice(PartLength);
        return part is not null;
    }

    /// <summary>A number of ASCII digits and nothing else.</summary>
    private static int? Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9') return null;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static void EnsureGeneral(ReadOnlySpan<char> format)
    {
        bool isGeneral = format.IsEmpty || (format.Length == 1 && format[0] is 'G' or 'g');
        if (!isGeneral) throw new FormatException($"A partial date has one format, ISO 8601, and not '{format.ToString()}'.");
    }

    private static FormatException WrongText(string text) =>
        new($"'{text}' is no date: write a year, a month or a day, such as 2019, 2019-05 or 2019-05-13.");
}
