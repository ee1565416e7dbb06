using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A date as exact as it is known: a year, a month of a year, or a day. Gregorian, as in ISO 8601.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>A year, a month or a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!IsDate(year, month, day)) throw new ArgumentOutOfRangeException(nameof(year), "There is no such date.");
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, if it is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, if it is known.</summary>
    public int? Day { get; }

    /// <summary>Reads <c>2019</c>, <c>2019-05</c> or <c>2019-05-13</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        string[] parts = text?.Split('-') ?? [];
        if (parts.Length is < 1 or > 3) return false;

        int?[] values = [null, null, null];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length != (i == 0 ? 4 : 2)) return false;
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int value)) return false;
            values[i] = value;
        }

        if (!IsDate(values[0] ?? 0, values[1], values[2])) return false;
        date = new PartialDate(values[0] ?? 0, values[1], values[2]);
        return true;
    }

    /// <summary>Earlier dates come first; a date that is less exact comes before those within it.</summary>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date in ISO 8601, as exact as it is known: <c>2019-05</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (int month, int day) => FormattableString.Invariant($"{Year:0000}-{month:00}-{day:00}"),
        (int month, null) => FormattableString.Invariant($"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static bool IsDate(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && (month is null or (>= 1 and <= 12))
        && (day is null || (month is int m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
}
