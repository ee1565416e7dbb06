using CsCheck;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2019", 2019, null, null)]
    [InlineData("2019-05", 2019, 5, null)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    public void A_date_is_as_exact_as_it_is_written(string text, int year, int? month, int? day)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(new PartialDate(year, month, day), date);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Dates_are_in_the_order_of_time_and_a_year_comes_before_its_days()
    {
        PartialDate[] dates = [new(2020), new(2019, 5, 13), new(2019), new(2019, 12), new(2019, 5)];

        Assert.Equal(["2019", "2019-05", "2019-05-13", "2019-12", "2020"], dates.Order().Select(date => date.ToString()));
        Assert.True(dates[2] < dates[1] && dates[0] > dates[1] && dates[2] <= dates[4] && dates[0] >= dates[3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("19")]
    [InlineData("2019-13")]
    [InlineData("2019-02-29")]
    [InlineData("2019-5")]
    [InlineData("2019-")]
    [InlineData("2019-05-")]
    [InlineData("2019-05-13-")]
    [InlineData("0000")]
    [InlineData("2019-00")]
    [InlineData("2019 05")]
    [InlineData("+201")]
    [InlineData("2019-05-13T00:00")]
    [InlineData("٢٠١٩")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_date_is_parsed_and_written_as_the_platform_asks_for_it_under_every_culture()
    {
        PartialDate date = Parsed<PartialDate>("2019-05-03");

        Assert.Equal(new PartialDate(2019, 5, 3), date);
        Assert.Equal(date, PartialDate.Parse("2019-05-03"));
        foreach (string culture in (string[])["ar-SA", "tr-TR", "fa-IR", "de-DE"])
            Assert.Equal("2019-05-03, 2019-05-03, 2019-05-03", UnderCulture.Run(culture, () => $"{date}, {date:G}, {date.ToString(null, null)}"));

        char[] room = new char[10];
        Assert.True(date.TryFormat(room, out int written));
        Assert.Equal((10, "2019-05-03"), (written, new string(room)));
        Assert.False(date.TryFormat(room.AsSpan(1), out written));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => date.ToString("d", null));
        Assert.Throws<FormatException>(() => $"{date:yyyy}");
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!, null));
        Assert.Contains("May 2019", Assert.Throws<FormatException>(() => PartialDate.Parse("May 2019")).Message);
        Assert.Throws<FormatException>(() => PartialDate.Parse("2019-".AsSpan(), null));
    }

    [Fact]
    public void A_whole_date_is_a_day_of_the_platform_and_another_is_none()
    {
        Assert.Equal((new DateOnly(2020, 2, 29), new DateTime(2020, 2, 29)), (new PartialDate(2020, 2, 29).ToDateOnly(), new PartialDate(2020, 2, 29).ToDateTime()));
        Assert.Equal(((DateOnly?)null, (DateTime?)null), (new PartialDate(2020, 2).ToDateOnly(), new PartialDate(2020, 2).ToDateTime()));
        Assert.Equal(((DateOnly?)null, (DateTime?)null), (new PartialDate(2020).ToDateOnly(), new PartialDate(2020).ToDateTime()));
    }

    [Fact]
    public void The_default_value_is_the_first_year()
    {
        Assert.Equal(new PartialDate(1), default);
        Assert.Equal(("0001", 1), (default(PartialDate).ToString(), default(PartialDate).Year));
        Assert.Equal(default, PartialDate.Parse("0001"));
        Assert.True(default(PartialDate) < new PartialDate(1, 1));
    }

    [Theory]
    [InlineData(0, null, null, "year")]
    [InlineData(10_000, null, null, "year")]
    [InlineData(2019, 13, null, "month")]
    [InlineData(2019, 2, 29, "day")]
    [InlineData(2019, null, 1, "day")]
    public void What_is_no_date_is_not_made_and_the_message_names_the_part(int year, int? month, int? day, string part) =>
        Assert.Equal(part, Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day)).ParamName);

    [Fact]
    public void Every_date_is_read_back() => Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28]).Sample((year, month, day) =>
    {
        var date = new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day);
        Assert.Equal(date, PartialDate.Parse(date.ToString()));
    });

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T>
    {
        T date = T.Parse(text, null);
        Assert.Equal(date, T.Parse(text.AsSpan(), null));
        Assert.True(T.TryParse(text, null, out T? again) && T.TryParse(text.AsSpan(), null, out T? third) && date.Equals(again) && date.Equals(third));
        return date;
    }
}
