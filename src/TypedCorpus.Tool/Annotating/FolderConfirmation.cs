using TypedCorpus.Curation;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Editing;
using TypedCorpus.Tool.Files;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Annotating;

/// <summary>Confirms drafts: takes their marks away, file by file, once a person has seen what the entries say.</summary>
internal static class FolderConfirmation
{
    /// <param name="folder">The corpus.</param>
    /// <param name="named">Files of it that are meant; none for all.</param>
    /// <param name="all">Whether nobody is asked.</param>
    /// <param name="streams">Where to show and to ask.</param>
    /// <param name="cancellation">Honoured between files.</param>
    public static int Run(string folder, string[] named, bool all, StandardStreams streams, CancellationToken cancellation)
    {
        FolderReading reading = CorpusFolder.Whole(folder);
        reading.Report(streams);
        string[] unknown = [.. named.Where(name => !reading.Files.All.Any(file => IsSame(file.Path, name)))];
        foreach (string name in unknown) streams.Say($"'{name}' is no file of the corpus in '{folder}'.");
        if (unknown.Length > 0) return ExitCode.Usage;

        using var page = new Page(streams);
        using var answers = new StreamReader(streams.Input, leaveOpen: true);
        var prompt = new Prompt(page, answers, "Confirm them?");
        (int entries, int files, bool hasErrors, bool hasFailed) = (0, 0, false, false);
        foreach (SeedFile file in reading.Files.All.Where(IsMeant).Select(reading.Files.Open))
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.Kind == SeedKind.Text && FrontMatter.Find(file.Content) is null) continue;
            (YamlNode? root, Finding? unreadable) = YamlTree.Parse(file.Path, file.Content, YamlReplacement.YamlOf(file, file.Content));
            if (unreadable is not null) FindingLine.Write(page, unreadable);
            hasErrors |= unreadable is not null;
            (string? Id, YamlMapping Entry)[] marked =
                [.. MarkedEntries.Of(file.Kind, root).Where(each => Draft.WrittenIn(each.Entry) is not null)];
            if (marked.Length == 0) continue;
            Show(page, file, marked);
            if (!all && prompt.Ask(1).Answer is var answer and not Answer.Yes)
            {
                if (answer == Answer.Quit) break;
                if (answer == Answer.No) continue;
                all = true;
            }

            string? problem = Confirm(file, streams);
            if (problem is null) (entries, files) = (entries + marked.Length, files + 1);
            else streams.Say(problem);
            hasFailed |= problem is not null;
        }

        streams.Say($"{Counted.Of(entries, "entry", "entries")} confirmed in {Counted.Of(files, "file")}.");
        return hasFailed ? ExitCode.Usage : reading.CodeOr(hasErrors ? ExitCode.Errors : ExitCode.Success);

        bool IsMeant(SeedFile file) => file.Kind is SeedKind.Roster or SeedKind.Sidecar or SeedKind.Text
            && (named.Length == 0 || named.Any(name => IsSame(file.Path, name)));
    }

    private static void Show(Page page, SeedFile file, (string? Id, YamlMapping Entry)[] marked)
    {
        foreach ((string? id, YamlMapping entry) in marked)
        {
            IEnumerable<string> said = entry.Entries
                .Where(each => each.Key.Text != Draft.Key).Select(each => $"{each.Key.Text}: {WordsOf(each.Value)}");
            string place = FormattableString.Invariant($"{file.Path}({entry.Place.StartLine + 1},{entry.Place.StartColumn + 1})");
            page.Line($"{place}: {(id is null ? "" : $"{id}: ")}{string.Join(" | ", said)}");
        }
    }

    private static string WordsOf(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => "",
        YamlScalar scalar => Excerpt.Of(scalar.Text),
        YamlSequence list => string.Join(", ", list.Items.Select(WordsOf)),
        YamlMapping mapping => string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {WordsOf(entry.Value)}")),
        _ => "",
    };

    /// <returns>Why the file was not written, if it was not.</returns>
    private static string? Confirm(SeedFile file, StandardStreams streams)
    {
        TextEdit[]? edits = file.Broken is not null ? null : YamlDeletion.Of(file, root =>
            from each in MarkedEntries.Of(file.Kind, root)
            let mark = Draft.WrittenIn(each.Entry)
            where mark is not null
            select (each.Entry, mark.Value));
        if (edits is null)
            return $"'{file.Path}' was not written: the marks cannot be taken out of it alone. Delete the keys 'draft' by hand.";
        WriteOutcome outcome = new EditedFile(file, [.. edits]).Write(streams);
        return outcome.IsWritten ? null : outcome.Message;
    }

    private static bool IsSame(string one, string other) => Path.GetFullPath(one) == Path.GetFullPath(other);
}
