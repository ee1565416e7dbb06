using System.Text;
using System.Text.Json;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Tests;

/// <summary>A run of the command within this process.</summary>
internal sealed record CommandRun(int Code, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);

    public IReadOnlyList<JsonElement> Articles =>
        [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    public IEnumerable<string?> Ids => Articles.Select(article => article.GetProperty("id").GetString());

    public static CommandRun Of(params string[] arguments) => With("", arguments);

    public static CommandRun With(string input, params string[] arguments) => With(Encoding.UTF8.GetBytes(input), arguments);

    public static CommandRun With(byte[] input, params string[] arguments) => On(isTerminal: false, input, arguments);

    /// <summary>As a person sees it.</summary>
    public static CommandRun OnTerminal(params string[] arguments) => On(isTerminal: true, [], arguments);

    private static CommandRun On(bool isTerminal, byte[] input, string[] arguments)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var streams = new StandardStreams(new MemoryStream(input), output, errors)
        {
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = isTerminal,
        };
        return new CommandRun(CorpusCommand.Run(arguments, streams), output.ToArray(), errors.ToString());
    }
}
