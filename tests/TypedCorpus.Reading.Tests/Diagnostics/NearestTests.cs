using CsCheck;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tests.Diagnostics;

public class NearestTests
{
    [Theory]
    [InlineData("speeker", "speaker", 1)]
    [InlineData("nmae", "name", 1)]
    [InlineData("Title", "title", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "ab", 2)]
    public void The_distance_counts_what_a_typist_gets_wrong(string from, string to, int distance) => Assert.Equal(distance, Nearest.Distance(from, to, 9));

    [Fact]
    public void The_nearest_comes_first_and_what_is_far_not_at_all() =>
        Assert.Equal(["lev-dengov", "lev-denkow"], Nearest.To("lev-dengof", ["moscow", "lev-denkow", "lev-dengov"], 3));

    [Fact]
    public void A_word_that_nobody_would_type_is_not_compared() =>
        Assert.Empty(Nearest.To(new string('a', 100_000), [new string('a', 100_000)], 1));

    [Fact]
    public void The_distance_is_the_same_both_ways_and_stops_at_the_most() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8], Gen.Int[0, 8]).Sample((one, other, most) =>
        {
            int distance = Nearest.Distance(one, other, 99);
            Assert.Equal(distance, Nearest.Distance(other, one, 99));
            Assert.Equal(one == other, distance == 0);
            Assert.Equal(Math.Min(distance, most + 1), Math.Min(Nearest.Distance(one, other, most), most + 1));
        });
}
