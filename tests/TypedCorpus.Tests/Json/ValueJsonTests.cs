using System.Text.Json;

namespace TypedCorpus.Tests.Json;

public class ValueJsonTests
{
    [Fact]
    public void A_range_and_a_date_are_written_and_read_back()
    {
        Assert.Equal("""{"start":3,"end":8}""", JsonSerializer.Serialize(new TextRange(3, 5)));
        Assert.Equal(new TextRange(3, 5), JsonSerializer.Deserialize<TextRange>("""{"unit":{"of":[1]},"end":8,"start":3}"""));
        Assert.Equal("\"2019-05\"", JsonSerializer.Serialize(new PartialDate(2019, 5)));
        Assert.Equal(new PartialDate(2019, 5), JsonSerializer.Deserialize<PartialDate?>("\"2019-05\""));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("""{"start":3}""")]
    [InlineData("""{"start":3,"end":2}""")]
    [InlineData("""{"start":-1,"end":2}""")]
    [InlineData("""{"start":"0","end":2}""")]
    [InlineData("""{"start":[0,1],"end":2}""")]
    [InlineData("""{"start":1.5,"end":2}""")]
    public void What_is_no_range_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextRange>(json));

    [Theory]
    [InlineData("2019")]
    [InlineData("\"May 2019\"")]
    public void What_is_no_date_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));
}
