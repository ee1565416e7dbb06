using System.CommandLine;
using System.CommandLine.Invocation;
using TypedCorpus.Tool.Annotating;
using TypedCorpus.Tool.Baselines;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Extraction;
using TypedCorpus.Tool.Fixing;

namespace TypedCorpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
internal static class CorpusCommand
{
    public static int Run(string[] arguments, StandardStreams streams)
    {
        var command = new RootCommand("Reads, checks and helps to curate a corpus, by the functions of the TypedCorpus generator.")
        {
            CheckCommand.Create(streams),
            AnnotateCommand.Create(streams),
            FixCommand.Create(streams),
            BaselineCommand.Create(streams),
            ExtractCommand.Create(streams),
        };
        Verb.ShowExamples(command);
        ParseResult parsed = command.Parse(arguments);
        if (parsed.Action is ParseErrorAction error) error.ShowHelp = false;
        // Help and version are for reading on a screen; verbs write their data to the streams themselves.
        using var screen = new StreamWriter(streams.Output, leaveOpen: true);
        var invocation = new InvocationConfiguration
        {
            Output = screen,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
        };

        try
        {
            int code = parsed.Invoke(invocation);
            return parsed.Action is ParseErrorAction ? ExitCode.Usage : code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.Usage;
        }
    }
}
