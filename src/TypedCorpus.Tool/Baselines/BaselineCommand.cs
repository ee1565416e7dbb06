using System.CommandLine;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Baselines;

/// <summary>The verb <c>baseline</c>: agrees to what a corpus holds.</summary>
internal static class BaselineCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string> folder = Verb.Folder();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would change, and write nothing." };
        var command = new Verb(
            "baseline",
            "Writes corpus.shipped: what the corpus holds now, so that the build tells what is gone or changed later. "
                + "Shows what differs from before.",
            "corpus baseline seeds --dry-run",
            "corpus baseline seeds")
        {
            folder, dryRun,
        };
        command.SetAction((result, cancellation) => Task.FromResult(
            FolderBaseline.Run(result.GetRequiredValue(folder), result.GetValue(dryRun), streams, cancellation)));
        return command;
    }
}
