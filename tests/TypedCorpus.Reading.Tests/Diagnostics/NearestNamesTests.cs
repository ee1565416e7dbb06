using CsCheck;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tests.Diagnostics;

public class NearestNamesTests
{
    [Fact]
    public void The_same_names_are_found_as_by_comparing_with_each() =>
        Gen.Select(Gen.String[Gen.Char["aBc-"], 0, 12], Gen.String[Gen.Char["abC-"], 0, 12].List[0, 40]).Sample((word, names) =>
            Assert.Equal(Nearest.To(word, names, 3), new NearestNames(names).To(word, 3)));

    [Theory]
    [InlineData("person-namber-")]
    [InlineData("nobody-like-these-")]
    public void A_list_twice_as_long_costs_a_word_no_more_than_so_many_steps(string beginning)
    {
        foreach (int size in new[] { 4_000, 8_000, 16_000 })
        {
            new NearestNames(Enumerable.Range(0, size).Select(i => $"person-number-{i}")).To($"{beginning}{size / 2}", 3, out int steps);
            Assert.InRange(steps, 1, NearestNames.MostSteps);
        }
    }

    [Fact]
    public void A_mistyped_letter_in_a_long_list_is_found()
    {
        var names = new NearestNames(Enumerable.Range(0, 16_000).Select(i => $"person-number-{i}"));
        Assert.Equal("person-number-77", names.To("person-namber-77", 3)[0]);
    }

    [Fact]
    public void A_word_that_nobody_would_type_is_not_looked_for() => Assert.Empty(new NearestNames([new string('a', 100_000)]).To(new string('a', 100_000), 1));
}
