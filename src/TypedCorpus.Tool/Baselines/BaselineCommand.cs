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
        var at = new Option<string?>("--at")
        {
            Description = "The package's version, such as 1.2.0: it is written down, and what changes later is told as the part of it that must rise.",
        };
        at.Validators.Add(result =>
        {
            foreach (string version in result.Tokens.Select(token => token.Value).Where(version => BaselineVersion.Parse(version) is null))
                result.AddError($"'{version}' is no version: write three numbers, such as 1.2.0.");
        });
        var command = new Verb(
            "baseline",
            "Writes corpus.shipped: what the corpus holds now, so that the build tells what is gone or changed later. "
                + "Shows what differs from before.",
            "corpus baseline seeds --dry-run",
            "corpus baseline seeds",
            "corpus baseline seeds --at 1.2.0")
        {
            folder, dryRun, at,
        };
        command.SetAction((result, cancellation) => Task.FromResult(
            FolderBaseline.Run(result.GetRequiredValue(folder), result.GetValue(dryRun), result.GetValue(at), streams, cancellation)));
        return command;
    }
}
