using System.CommandLine;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Annotating;

/// <summary>The verb <c>annotate</c>: drafts of what a person would write.</summary>
internal static class AnnotateCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string> folder = Verb.Folder();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing." };
        var command = new Verb(
            "annotate",
            "Drafts sidecars and roster from what the rules find, or completes them. "
                + "Each entry is marked to be confirmed; what a person wrote stays.",
            "corpus annotate seeds --dry-run",
            "corpus annotate seeds")
        {
            folder, dryRun,
        };
        command.SetAction((result, cancellation) => Task.FromResult(
            FolderAnnotation.Run(result.GetRequiredValue(folder), result.GetValue(dryRun), streams, cancellation)));
        return command;
    }
}
