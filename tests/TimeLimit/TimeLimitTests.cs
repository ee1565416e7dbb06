using Xunit.v3;

namespace TypedCorpus.TimeLimit;

/// <summary>Runs in each of the test projects.</summary>
public class TimeLimitTests
{
    [Fact]
    public void A_test_has_a_time_limit() => Assert.Equal(600_000, Limit);

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    public void So_has_each_case_of_a_theory(string which) => Assert.True(Limit == 600_000, which);

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_slow_test_has_more_time() => Assert.Equal(1_800_000, Limit);

    private static int Limit => ((IXunitTest)TestContext.Current.Test!).Timeout;
}
