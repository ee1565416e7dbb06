using System.CommandLine;
using System.CommandLine.Invocation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Tool.Annotating;
using TypedCorpus.Tool.Baselines;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Explaining;
using TypedCorpus.Tool.Extraction;
using TypedCorpus.Tool.Fixing;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool;

/// <summary>The <c>corpus</c> command.</summary>
internal static class CorpusCommand
{
    /// <summary>Always ends with an exit code, and with a message unless the stream for it is closed.</summary>
    public static int Run(string[] arguments, StandardStreams streams)
    {
        try
        {
            return Invoke(Create(streams).Parse(arguments), streams);
        }
        catch (OutputClosedException)
        {
            return ExitCode.OutputClosed;
        }
        catch (Exception e)
        {
            Exception[] causes = e is AggregateException many ? [.. many.Flatten().InnerExceptions] : [e];
            bool isOfFiles = causes.All(cause => cause is IOException or UnauthorizedAccessException);
            IEnumerable<string> messages = causes
                .Select(cause => isOfFiles ? cause.Message : $"The command failed, by a fault of its own: {cause}");
            foreach (string message in messages.Distinct()) streams.Say(message);
            return isOfFiles ? ExitCode.Usage : ExitCode.Fault;
        }
    }

    private static RootCommand Create(StandardStreams streams)
    {
        var command = new RootCommand("Reads, checks and helps to curate a corpus, by the functions of the TypedCorpus generator.")
        {
            CheckCommand.Create(streams),
            AnnotateCommand.Create(streams),
            FixCommand.Create(streams),
            BaselineCommand.Create(streams),
            ExtractCommand.Create(streams),
            ExplainCommand.Create(streams),
        };
        Verb.ShowExamples(command);
        return command;
    }

    private static int Invoke(ParseResult parsed, StandardStreams streams)
    {
        if (parsed.Action is ParseErrorAction error)
        {
            error.ShowHelp = false;
            // They go to the output, and repeat what was written as it was.
            error.ShowTypoCorrections = parsed.UnmatchedTokens.All(word => Excerpt.Visible(word) == word);
        }

        // Help and version are for reading on a screen; verbs write their data to the streams themselves.
        using var screen = new StreamWriter(streams.Output, leaveOpen: true);
        using var errors = new SayingWriter(streams);
        int code = parsed.Invoke(new InvocationConfiguration
        {
            Output = screen,
            Error = errors,
            EnableDefaultExceptionHandler = false,
            // Signals are left to Interruption: a verb that waits for input would not notice them.
            ProcessTerminationTimeout = null,
        });
        return parsed.Action is ParseErrorAction ? ExitCode.Usage : code;
    }
}
