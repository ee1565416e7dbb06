using CsCheck;
using TypedCorpus.Checks;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tests.Checks;

public class BaselineTests
{
    private const string Text = "Sami said: \"We begin tomorrow, all of us.\"\nThen Sami said: \"We end on Friday, as planned.\"\n";
    private const string Sidecar = "title: Morning\nquotes:\n  - exact: We begin tomorrow, all of us.\n    speaker: sami\n";
    private const string Roster = "actors: { sami: { name: Sami } }\n";

    private static readonly Gen<string> Ids = Gen.OneOf(
        Gen.String[Gen.Char, 1, 12],
        Gen.OneOf("deep/er/a b", "a | b", "100%", "a\nb", " a ", "%0041", "نص", "🙂", "\u202E", "#"));

    private static readonly Gen<BaselineEntry> Entries =
        from kind in Gen.Enum<BaselineKind>()
        from id in Ids
        from hash in Gen.UInt
        from description in Gen.OneOf(Gen.String, Gen.OneOf("", " | ", "a\u2028b"))
        select new BaselineEntry(kind, id, hash.ToString("x8"), description);

    [Fact]
    public void What_is_written_is_read_back_whatever_the_ids_are() => Entries.Array[0, 12].Sample(made =>
    {
        BaselineEntry[] entries = [.. made.DistinctBy(entry => (entry.Kind, entry.Id))];

        (Baseline baseline, EquatableArray<Finding> findings) = Read(BaselineWriter.Write(entries));

        Assert.Empty(findings);
        Assert.Equal(
            BaselineEntries.Ordered(entries).Select(entry => (entry.Kind, entry.Id, entry.Hash)),
            baseline.Lines.Select(line => (line.Entry.Kind, line.Entry.Id, line.Entry.Hash)));
        Assert.Empty(Compare(baseline, entries));
    });

    [Fact]
    public void It_is_a_sorted_list_that_people_can_read() => Assert.Equal(
        """
        # What users of this corpus rely on; `corpus baseline` writes it. One that is gone or changed is reported until this file is updated.
        actor sami | 83b39c1b | Person: Sami
        article a | f3173bc0 | Morning
        quote a/13327fd3 | ec9f909e | sami: We end on Friday, as planned.
        quote a/26c6d77e | ec9f909e | sami: We begin tomorrow, all of us.

        """,
        BaselineWriter.Write(EntriesOf(Text, Sidecar, Roster)));

    [Fact]
    public void The_corpus_itself_agrees_with_its_baseline() => Assert.Empty(CompareWith(Text, Sidecar, Roster));

    [Fact]
    public void A_confirmed_inference_is_no_change() => Assert.Empty(CompareWith(
        Text, Sidecar + "  - exact: We end on Friday, as planned.\n    speaker: sami\n", Roster));

    [Fact]
    public void Another_speaker_is_a_change_of_that_quote_alone() => Assert.Equal(
        ["corpus.shipped(5,1): warning CORPUS502: The quote 'a/26c6d77e' (salma: We begin tomorrow, all of us.) is not what the baseline says: undo the change, or run 'corpus baseline' to agree to it",
         "corpus.shipped(1,1): info CORPUS503: The corpus has one entry that the baseline does not list (actor 'salma'): run 'corpus baseline' to list what is new"],
        CompareWith(Text, Sidecar.Replace("speaker: sami", "speaker: salma"), Roster.Replace("} }", "}, salma: { name: Salma } }")));

    [Fact]
    public void A_changed_text_is_gone_words_and_a_changed_article() => Assert.Equal(
        ["CORPUS502 2", "CORPUS501 3", "CORPUS503 0"],
        FindingsWith(Text.Replace("We end on Friday", "We end on Monday"), Sidecar, Roster)
            .Select(finding => $"{finding.Rule.Id} {finding.Place!.Value.StartLine}"));

    [Fact]
    public void A_renamed_actor_is_gone() => Assert.Contains(
        "corpus.shipped(2,1): warning CORPUS501: The actor 'sami' (Person: Sami) is in the baseline and no longer in the corpus: bring it back, or run 'corpus baseline' to agree that it is gone",
        CompareWith(Text, Sidecar.Replace("speaker: sami", "speaker: samy"), Roster.Replace("sami:", "samy:")));

    [Fact]
    public void One_that_says_what_its_id_was_is_renamed_and_nothing_of_its_quotes_is_told() => Assert.Equal(
        ["corpus.shipped(1,1): info CORPUS503: The corpus has one entry that the baseline does not list (actor 'samy', formerly 'sami'): run 'corpus baseline' to list what is new"],
        CompareWith(Text, Sidecar.Replace("speaker: sami", "speaker: samy"), "actors: { samy: { name: Sami, formerly: [sami] } }\n"));

    [Fact]
    public void So_is_an_article_with_all_of_its_quotes() => Assert.Equal(
        ["corpus.shipped(1,1): info CORPUS503: The corpus has one entry that the baseline does not list (article 'b', formerly 'a'): run 'corpus baseline' to list what is new"],
        CompareWith(Text, "id: b\nformerly: [a]\n" + Sidecar, Roster));

    [Fact]
    public void What_is_renamed_and_has_changed_is_told_as_changed() => Assert.Equal(
        ["CORPUS502 1", "CORPUS503 0"],
        FindingsWith(Text, Sidecar.Replace("speaker: sami", "speaker: samy"), "actors: { samy: { name: Sami, wikidata: Q1, formerly: [sami] } }\n")
            .Select(finding => $"{finding.Rule.Id} {finding.Place!.Value.StartLine}"));

    [Theory]
    [InlineData("thing a | 00112233")]
    [InlineData("quote a")]
    [InlineData("quote a | xyz")]
    [InlineData("quote a%00 | 00112233")]
    [InlineData("<<<<<<< ours")]
    public void A_line_that_is_no_entry_is_refused(string line)
    {
        (Baseline baseline, EquatableArray<Finding> findings) = Read("# Remark\nactor a | 00112233 | Person: A\r\n" + line + "\n");

        Assert.Single(baseline.Lines);
        Assert.StartsWith("corpus.shipped(3,1): error CORPUS504", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_there_twice_is_refused() => Assert.Equal(
        ["corpus.shipped(2,1): error CORPUS505: The entry is written already at line 1, perhaps by a merge: delete one of the two, or run 'corpus baseline' to write the file anew"],
        Read("actor a | 00112233\nactor a | 44556677\n").Findings.Select(finding => finding.ToString()));

    private static string[] CompareWith(string text, string sidecar, string roster) =>
        [.. FindingsWith(text, sidecar, roster).Select(finding => finding.ToString())];

    private static Finding[] FindingsWith(string text, string sidecar, string roster) =>
        Compare(Read(BaselineWriter.Write(EntriesOf(Text, Sidecar, Roster))).Value, EntriesOf(text, sidecar, roster));

    private static Found<Baseline> Read(string content) => BaselineReader.Read(Given.File("corpus.shipped", content));

    private static Finding[] Compare(Baseline baseline, IEnumerable<BaselineEntry> entries) =>
        [.. BaselineComparison.Compare("corpus.shipped", baseline, entries)];

    private static EquatableArray<BaselineEntry> EntriesOf(string text, string sidecar, string roster)
    {
        CorpusSettings settings = CorpusSettings.Read("seeds", [Given.File("actors.yml", roster)]).Value;
        Sidecar decisions = SidecarReader.Read(Given.File("a.yml", sidecar)).Value;
        CuratedArticle article = ArticlePipeline.Run(Given.Text(text), decisions, settings, watch: null, CancellationToken.None).Value.Finished.Article;
        LinkedCorpus corpus = CorpusLinker.Link("seeds", settings.Manifest, settings.Roster, [ArticleSummary.Of(article, ArticleFingerprint.Of(article))]);
        return BaselineEntries.Of(corpus, [article]);
    }
}
