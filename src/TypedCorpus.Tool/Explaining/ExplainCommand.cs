using System.CommandLine;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Explaining;

/// <summary>The verb <c>explain</c>: the page of a diagnostic, or the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Create(StandardStreams streams)
    {
        var id = new Argument<string?>("id")
        {
            Description = "The diagnostic's id, such as CORPUS401; without it all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Verb(
            "explain", "Explains a diagnostic: what it means, an example, how to mend it.",
            "corpus explain CORPUS401", "corpus explain 401", "corpus explain")
        {
            id,
        };
        command.SetAction(result => Run(result.GetValue(id), streams));
        return command;
    }

    private static int Run(string? id, StandardStreams streams)
    {
        if (id is not null && DiagnosticPages.Find(id) is null)
        {
            string advice = DiagnosticPages.Near(id) is { } near ? $"write {near} if that is meant; " : "";
            streams.Say($"There is no diagnostic '{id}': {advice}'corpus explain' lists all.");
            return ExitCode.Usage;
        }

        using var page = new Page(streams);
        foreach (string line in id is null ? DiagnosticPages.List() : DiagnosticPages.Read(DiagnosticPages.Find(id)!)) page.Line(line);
        return ExitCode.Success;
    }
}
