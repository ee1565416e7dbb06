using Spectre.Console;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Tests.Screen;

public class TerminalTests
{
    private const char Escape = '\u001B', FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    [Fact]
    public void Piped_output_has_neither_colours_nor_unseen_signs_and_no_progress()
    {
        using TemporaryFolder folder = Broken();
        CommandRun run = CommandRun.Of("check", folder.Path);
        Assert.NotEmpty(run.Text);
        Assert.DoesNotContain(run.Text + run.Errors, letter => letter is Escape or FirstStrongIsolate or PopIsolate or '\r');
        Assert.Equal("1 text: 1 error, 0 warnings.", run.Errors.Trim());
    }

    [Fact]
    public void On_a_terminal_right_to_left_words_are_isolated()
    {
        using TemporaryFolder folder = Broken();
        Assert.Contains($"{FirstStrongIsolate}مقال{PopIsolate}.yml(1,18)", CommandRun.OnTerminal("check", folder.Path).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yml(1,2): error", "a.yml(1,2): error")]
    [InlineData("مقال.yml(1,2): x", "[مقال].yml(1,2): x")]
    [InlineData("'قال حفتر.', not 'قال 5 حفتر'", "'[قال حفتر].', not '[قال 5 حفتر]'")]
    [InlineData("'قال' 'حفتر'", "'[قال]' '[حفتر]'")]
    [InlineData("שלום", "[שלום]")]
    [InlineData("", "")]
    public void Isolates_close_around_right_to_left_words(string line, string expected) => Assert.Equal(
        expected, Isolation.Of(line).Replace(FirstStrongIsolate, '[').Replace(PopIsolate, ']'));

    [Fact]
    public void Progress_is_shown_among_the_errors_of_a_terminal_only()
    {
        using var errors = new StringWriter();
        var streams = new StandardStreams(Stream.Null, Stream.Null, errors);
        Assert.Equal(3, ProgressBar.Show(streams, "Checking", 3, Work));
        Assert.Empty(errors.ToString());

        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(errors), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes };
        Assert.Equal(3, ProgressBar.Show(AnsiConsole.Create(settings), "Checking", 3, Work));
        Assert.Contains("Checking", errors.ToString(), StringComparison.Ordinal);
    }

    private static int Work(Action step)
    {
        for (int i = 0; i < 3; i++) step();
        return 3;
    }

    private static TemporaryFolder Broken() =>
        new TemporaryFolder().With("a/مقال.txt", "قال: «نعم».\n").With("a/مقال.yml", "quotes: [{exact: كلا}]");
}
