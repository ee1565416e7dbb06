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
        var confirm = new Option<bool>("--confirm")
        {
            Description = "Confirm what was drafted, in all files or in those that are named: take the marks away. Shows each entry, and asks.",
        };
        var all = new Option<bool>("--all") { Description = "Confirm without asking." };
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "With --confirm: the files of the folder that are meant.",
        };
        var command = new Verb(
            "annotate",
            "Drafts sidecars and roster from what the rules find, or completes them. "
                + "Each entry is marked to be confirmed; what a person wrote stays.",
            "corpus annotate seeds --dry-run",
            "corpus annotate seeds",
            "corpus annotate seeds --confirm",
            "corpus annotate seeds seeds/actors.yml --confirm --all")
        {
            folder, files, dryRun, confirm, all,
        };
        command.Validators.Add(result =>
        {
            bool areNamed = result.GetResult(files)?.Tokens.Count > 0;
            bool fits = result.GetValue(confirm) ? !result.GetValue(dryRun) : !result.GetValue(all) && !areNamed;
            if (!fits) result.AddError("'--all' and files go with '--confirm', and '--dry-run' goes without it.");
        });
        command.SetAction((result, cancellation) => Task.FromResult(result.GetValue(confirm)
            ? FolderConfirmation.Run(result.GetRequiredValue(folder), result.GetValue(files) ?? [], result.GetValue(all), streams, cancellation)
            : FolderAnnotation.Run(result.GetRequiredValue(folder), result.GetValue(dryRun), streams, cancellation)));
        return command;
    }
}
