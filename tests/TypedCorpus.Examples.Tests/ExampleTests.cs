namespace TypedCorpus.Examples.Tests;

/// <summary>Each example prints what the <c>output.txt</c> beside it says, under any culture.</summary>
public class ExampleTests
{
    public static TheoryData<string> Examples => [.. ExampleProgram.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_it_shows(string example) => ExpectedOutput.Check(example, ExampleProgram.Print(example, "en-US"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_the_same_under_another_culture(string example) =>
        Assert.Equal(ExampleProgram.Print(example, "en-US"), ExampleProgram.Print(example, "ar-SA"));

    [Fact]
    public void The_list_of_examples_has_each_of_them()
    {
        string list = File.ReadAllText(ExpectedOutput.PathOf("README.md"));
        Assert.All(
            Directory.EnumerateDirectories(ExpectedOutput.PathOf("")).Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()),
            folder => Assert.Contains($"]({Path.GetFileName(folder)}/README.md)", list, StringComparison.Ordinal));
    }
}
