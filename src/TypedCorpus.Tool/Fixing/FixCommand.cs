using System.CommandLine;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Fixing;

/// <summary>The verb <c>fix</c>: what diagnostics propose, written where they say.</summary>
internal static class FixCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string> folder = Verb.Folder();
        var all = new Option<bool>("--all") { Description = "Take the first proposal of each diagnostic, without asking." };
        var command = new Verb(
            "fix",
            "Writes what diagnostics propose: words as the text has them, ids as the roster has them. Shows each change, and asks.",
            "corpus fix seeds",
            "corpus fix seeds --all")
        {
            folder, all,
        };
        command.SetAction((result, cancellation) => Task.FromResult(
            FolderFix.Run(result.GetRequiredValue(folder), result.GetValue(all), streams, cancellation)));
        return command;
    }
}
