using Spectre.Console;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Fixing;

/// <summary>Goes through findings with proposals, shows each, and remembers what a person said.</summary>
/// <param name="page">Where to show them.</param>
/// <param name="prompt">Whom to ask; nobody, where the first proposal of each is to be taken.</param>
internal sealed class FixSession(Page page, Prompt? prompt)
{
    private readonly HashSet<(string Path, int Line, string Id, string New)> declined = [];
    private readonly HashSet<(string Id, string Old, string New)> alike = [];
    private readonly HashSet<string> closed = new(StringComparer.Ordinal);

    /// <summary>Whether a person wants no more.</summary>
    public bool HasQuit { get; private set; }

    /// <summary>The fixes agreed to. They do not overlap: a fix that overlaps another one waits for the next round.</summary>
    public IReadOnlyList<Fix> Review(IEnumerable<Finding> findings, Func<string, SeedFile?> open)
    {
        List<Fix> agreed = [];
        foreach (Finding finding in findings)
        {
            if (HasQuit) break;
            Fix[] fixes =
            [
                .. finding.Proposals.Where(proposal => !closed.Contains(proposal.Place.Path))
                    .Select(proposal => open(proposal.Place.Path) is { } file ? Fix.Of(file, proposal) : null).OfType<Fix>()
                    .Where(fix => !declined.Contains(Key(finding, fix)) && !agreed.Exists(other => IsInTheWay(other, fix))),
            ];
            if (fixes.Length > 0 && Decide(finding, fixes) is { } fix) agreed.Add(fix);
        }

        return agreed;
    }

    /// <summary>Nothing more is asked about a file that cannot be written.</summary>
    public void Close(string path) => closed.Add(path);

    private Fix? Decide(Finding finding, Fix[] fixes)
    {
        FindingLine.Write(page, finding);
        Fix? settled = prompt is null ? fixes[0] : Array.Find(fixes, fix => alike.Contains((finding.Rule.Id, fix.OldText, fix.Value)));
        Show(settled is null ? fixes : [settled]);
        if (settled is not null) return settled;

        (Answer answer, int number) = prompt!.Ask(fixes.Length);
        Fix chosen = fixes[number];
        if (answer == Answer.AllAlike) alike.Add((finding.Rule.Id, chosen.OldText, chosen.Value));
        HasQuit = answer == Answer.Quit;
        if (answer is Answer.Yes or Answer.AllAlike) return chosen;
        foreach (Fix fix in fixes) declined.Add(Key(finding, fix));
        return null;
    }

    private void Show(Fix[] fixes)
    {
        foreach (string line in Lines(fixes[0].OldLines)) page.Line("- " + line, Color.Red);
        for (int number = 0; number < fixes.Length; number++)
            foreach (string line in Lines(fixes[number].NewLines))
                page.Line((fixes.Length > 1 ? FormattableString.Invariant($"+ {number + 1}: ") : "+ ") + line, Color.Green);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static (string Path, int Line, string Id, string New) Key(Finding finding, Fix fix) =>
        (fix.File.Path, finding.Place?.StartLine ?? 0, finding.Rule.Id, fix.Value);

    private static bool IsInTheWay(Fix one, Fix other) => one.File.Path == other.File.Path
        && one.Edit.Range.Start <= other.Edit.Range.End && other.Edit.Range.Start <= one.Edit.Range.End;
}
