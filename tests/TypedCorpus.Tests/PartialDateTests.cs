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
    [InlineData("2019-05-13T00:00")]
    [InlineData("٢٠١٩")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
