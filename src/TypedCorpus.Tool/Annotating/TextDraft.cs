using TypedCorpus.Curation.Anchoring;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Text;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Annotating;

/// <summary>What is to be added about one text, and where.</summary>
/// <param name="Home">The file that has the text's decisions, or is to have them.</param>
/// <param name="Yaml">Where in it the YAML is.</param>
/// <param name="Runs">The undecided runs, in reading order, each with the number of the entry that it goes after.</param>
internal sealed record TextDraft(SeedFile Home, TextRange Yaml, IReadOnlyList<(InferredRun Run, int After)> Runs)
{
    private const string Head =
        "# Drafted by 'corpus annotate' from what the rules found. " + EntryDraft.HowToConfirm;

    /// <param name="files">The corpus.</param>
    /// <param name="through">The text with what is known of it.</param>
    /// <param name="runs">Its undecided runs.</param>
    public static TextDraft? Of(CorpusFiles files, ReadThrough through, IReadOnlyList<InferredRun> runs)
    {
        ReadArticle read = through.Decided.Inferred.Prepared.Article;
        Sidecar? holder = HoldsQuotes(read.FrontMatter) ? read.FrontMatter : through.Decided.Sidecar;
        var plain = new PlainLineEnds(read.Text.Text);
        int[] decided = [.. (holder?.Decisions ?? []).Select(decision => AnchorSearch.Find(plain.Text, PlainLineEnds.Of(decision.Anchor))
            .Select(range => plain.Original(range).Start).FirstOrDefault(-1))];
        (InferredRun, int)[] placed = [.. runs.Select(run => (run, Before(run.Start, decided)))];

        SeedFile text = read.Text.File;
        if (HoldsQuotes(read.FrontMatter)) return new TextDraft(text, read.Text.FrontMatter!.Value, placed);
        if (files.SidecarOf(text) is { } sidecar) return new TextDraft(sidecar, new TextRange(0, sidecar.Content.Length), placed);
        string path = Path.ChangeExtension(text.Path, ".yml");
        bool isFree = SeedPath.Read(text.Key + ".yml") is (SeedKind.Sidecar, _);
        return isFree ? new TextDraft(new SeedFile(text.Corpus, SeedKind.Sidecar, text.Key, path, "", ""), default, placed) : null;
    }

    public bool IsNew => Home.Content.Length == 0;

    public EditedFile Edit(Func<string, bool> isListed)
    {
        (YamlNode? root, Finding? _) = YamlTree.Parse(Home.Path, Home.Content, Yaml);
        IEnumerable<TextEdit> edits = new YamlInsertion(Home.Content, Yaml, root)
            .Add("quotes", [.. Runs.Select(run => (EntryDraft.Of(run.Run, isListed), run.After))]);
        return new EditedFile(Home, IsNew ? [TextEdit.Insert(0, Head), .. edits] : [.. edits]);
    }

    private static bool HoldsQuotes(Sidecar? frontMatter) => frontMatter?.Keys.Any(key => key.Key == "quotes") == true;

    /// <summary>The entry about the last decided run before a place.</summary>
    private static int Before(int place, int[] decided)
    {
        int last = -1;
        for (int i = 0; i < decided.Length; i++)
            if (decided[i] >= 0 && decided[i] <= place && (last < 0 || decided[i] >= decided[last])) last = i;
        return last;
    }
}
