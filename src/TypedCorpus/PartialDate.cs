using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// A date as exact as it is known: a year, a month of a year, or a day. Gregorian, as in ISO 8601. The default value is the year 1, as a
/// <see cref="DateTime"/>'s is in that year: every value is a date.
/// </summary>
[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>So that the default value is a date too.</summary>
    private readonly int yearsAfterFirst;

    /// <summary>A year, a month or a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12, if it is known.</param>
    /// <param name="day">The day of the month, if it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!IsYear(year)) throw new ArgumentOutOfRangeException(nameof(year), year, "A year is 1 to 9999.");
        if (!IsMonth(month)) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        if (!IsDay(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), day, "There is no such day in the month, or its month is not known.");
        yearsAfterFirst = year - 1;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => yearsAfterFirst + 1;

    /// <summary>The month, 1 to 12, if it is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, if it is known.</summary>
    public int? Day { get; }

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

    /// <summary>The day at midnight, of no time zone; <see langword="null"/> where only the year or the month is known.</summary>
    public DateTime? ToDateTime() => (Month, Day) is (int month, int day) ? new DateTime(Year, month, day) : null;

#if NET
    /// <summary>The day; <see langword="null"/> where only the year or the month is known.</summary>
    /// <remarks>For .NET; .NET Standard 2.0 has no such type, and <see cref="ToDateTime"/> instead.</remarks>
    public DateOnly? ToDateOnly() => (Month, Day) is (int month, int day) ? new DateOnly(Year, month, day) : null;
#endif

    internal static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        bool isDate = IsYear(year) && IsMonth(month) && IsDay(year, month, day);
        date = isDate ? new PartialDate(year, month, day) : default;
        return isDate;
    }

    private static bool IsYear(int year) => year is >= 1 and <= 9999;

    private static bool IsMonth(int? month) => month is null or (>= 1 and <= 12);

    private static bool IsDay(int year, int? month, int? day) =>
        day is null || (month is int m && day >= 1 && day <= DateTime.DaysInMonth(year, m));
}
