namespace TypedCorpus.Generator.Tests.Snapshots;

public class VerifierTests
{
    private static readonly (string, string)[] Sources = [("Toy.g.cs", "class Toy;\n"), ("Box.g.cs", "class Box;\n")];

    [Fact]
    public Task A_run_is_compared_with_the_files_of_its_test() =>
        Verify(ToyGenerator.Run(Sources, ToyDiagnostics.Placed)).UseDirectory("Verified");

    [Theory]
    [InlineData("Toy")]
    [InlineData("Box")]
    public async Task The_cases_of_a_theory_have_files_of_their_own(string wanted) =>
        await Verify(ToyGenerator.Run(Sources)).UseDirectory("Verified").UseTextForParameters(wanted)
            .IgnoreGeneratedResult(source => !source.HintName.StartsWith(wanted, StringComparison.Ordinal));

    [Fact]
    public async Task Files_that_were_verified_before_in_the_same_run_are_refused()
    {
        await Verify(ToyGenerator.Run([])).UseDirectory("Verified");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Verify(ToyGenerator.Run([])).UseDirectory("Verified"));
    }

    public class Nested
    {
        [Fact]
        public void A_nested_class_is_named_after_the_one_it_stands_in() =>
            Assert.Equal("VerifierTests.Nested.m", RunningTest.Prefix("m"));
    }
}
