using System.Reflection;

namespace TypedCorpus.Examples.Tests;

/// <summary>Each example prints what the <c>output.txt</c> beside it says.</summary>
public class ExampleTests
{
    [Theory]
    [InlineData("Tour")]
    public void An_example_prints_what_it_shows(string example)
    {
        string expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", example + ".txt"));

        Assert.Equal(expected, Print(example), ignoreLineEndingDifferences: true);
    }

    private static string Print(string example)
    {
        TextWriter console = Console.Out;
        var printed = new StringWriter();
        try
        {
            MethodInfo main = Assembly.Load(example).EntryPoint!;
            // A program sets the console's encoding first, which gives it a new writer; what is printed after that counts.
            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Console.SetOut(printed);
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}
