using System.IO.Pipes;
using System.Text;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Tests;

public class ExtractLinesTests
{
    [Fact]
    public void A_line_is_answered_with_its_id_and_language()
    {
        CommandRun run = CommandRun.With("""
            {"id": "1", "text": "Un mot.", "language": "fr", "other": [1]}

            {"id": "2", "text": "x"}
            """, "extract", "--jsonl");
        Assert.Equal(["1", "2"], run.Ids);
        Assert.Equal("fr", run.Articles[0].GetProperty("language").GetString());
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"id": 1, "text": ""}""")]
    [InlineData("""{"id": "1"}""")]
    [InlineData("""{"id": "1", "text": null}""")]
    [InlineData("""{"id": "1", "text": "\ud800"}""")]
    [InlineData("""{"\ud800": "1", "text": "a"}""")]
    [InlineData("""{"id": "1", "text": "a", "language": "!!"}""")]
    [InlineData("""{"id": "1", "text": "a", "language": ""}""")]
    [InlineData("""{"id": "1", "text": "a", "language": "arabic"}""")]
    [InlineData("""{"id": "1", "text": "a", "language": 1}""")]
    public void A_bad_line_is_told_by_its_number_and_stops_no_other(string bad)
    {
        CommandRun run = CommandRun.With("""{"id": "a", "text": "a"}""" + "\n" + bad + "\n" + """{"id": "b", "text": "a"}""", "extract", "--jsonl");
        Assert.Equal(["a", "b"], run.Ids);
        Assert.StartsWith("standard input(2,1): error: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void A_line_that_is_no_UTF_8_is_told_by_its_number_and_stops_no_other()
    {
        byte[] input = [.. "{\"id\": \"a\", \"text\": \"a\"}\n{\"id\": \"b\", \"text\": \""u8, 0xFF, .. "\"}\n{\"id\": \"c\", \"text\": \"a\"}"u8];
        CommandRun run = CommandRun.With(input, "extract", "--jsonl");
        Assert.Equal(["a", "c"], run.Ids);
        Assert.Equal((1, "standard input(2,1): error: Byte 22 of the line is no UTF-8."), (run.Code, run.Errors.Trim()));
    }

    [Fact]
    public void A_line_that_is_too_long_is_told_by_its_number_and_stops_no_other()
    {
        string input = """{"id": "a", "text": "a"}""" + "\n" + new string(' ', (16 << 20) + 1) + "\n" + """{"id": "b", "text": "a"}""";
        CommandRun run = CommandRun.With(input, "extract", "--jsonl");
        Assert.Equal(["a", "b"], run.Ids);
        Assert.Equal((1, "standard input(2,1): error: The line has more than 16 MiB. Cut the text in parts."), (run.Code, run.Errors.Trim()));
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_is_sent()
    {
        using var send = new AnonymousPipeServerStream(PipeDirection.Out);
        using var input = new AnonymousPipeClientStream(PipeDirection.In, send.ClientSafePipeHandle);
        using var answers = new AnonymousPipeServerStream(PipeDirection.In);
        using var output = new AnonymousPipeClientStream(PipeDirection.Out, answers.ClientSafePipeHandle);
        using var reader = new StreamReader(answers);
        using var errors = new StringWriter();
        Task<int> command = Task.Run(() => CorpusCommand.Run(["extract", "--jsonl"], new StandardStreams(input, output, errors)));

        foreach (string id in new[] { "first", "second" })
        {
            send.Write(Encoding.UTF8.GetBytes($$"""{"id": "{{id}}", "text": "a"}""" + "\n"));
            string? answer = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Contains(id, answer, StringComparison.Ordinal);
        }

        send.Dispose();
        Assert.Equal(0, await command.WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
