using System.CommandLine;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Checking;

/// <summary>The verb <c>check</c>: what the compiler would say of a corpus, without a project.</summary>
internal static class CheckCommand
{
    public static Command Create(StandardStreams streams)
    {
        Argument<string> folder = Verb.Folder();
        var info = new Option<bool>("--info") { Description = "Show information too, not only errors and warnings." };
        var severity = new Option<string[]>("--severity")
        {
            Description = "Take a diagnostic for an error, warning, info or none, as .globalconfig does in a project: CORPUS103=error.",
            HelpName = "id=severity",
        };
        severity.Validators.Add(result =>
        {
            foreach (string setting in result.Tokens.Select(token => token.Value))
                if (!Severities.TryRead(setting, out string? problem, out _)) result.AddError(problem);
        });

        var command = new Verb(
            "check",
            "Checks a corpus: says what the compiler would say, in its format. Ends with code 1 if there are errors.",
            "corpus check seeds",
            "corpus check seeds --info",
            "corpus check seeds --severity CORPUS103=error --severity CORPUS102=none")
        {
            folder, info, severity,
        };
        command.SetAction((result, cancellation) => Task.FromResult(FolderCheck.Run(
            result.GetRequiredValue(folder), Severities.Of(result.GetValue(severity) ?? []),
            result.GetValue(info), streams, cancellation)));
        return command;
    }
}
