using CsCheck;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;

namespace TypedCorpus.Tests.Inference;

public class MarkScannerTests
{
    private static readonly MarkTable Arabic = LanguageCatalog.Of("ar").Marks;
    private static readonly MarkTable English = LanguageCatalog.Of("en").Marks;
    private static readonly MarkTable Other = LanguageCatalog.Of("nl").Marks;

    [Fact]
    public void A_run_is_the_words_inside_its_marks() => Assert.Equal(["نعم"], Runs("قال: «نعم».", Arabic));

    [Fact]
    public void Blanks_inside_the_marks_are_not_of_the_run() => Assert.Equal(["oui"], Runs("Il dit : « oui ».", Other));

    [Fact]
    public void A_run_inside_a_run_of_the_same_marks_does_not_split_it()
    {
        MarkScan scan = Scan("قال: «زرنا مقر «الهلال» أمس».", Arabic);
        Assert.Equal([(-1, 0), (0, 1)], scan.Runs.Select(run => (run.Parent, run.Depth)));
        Assert.Equal(["زرنا مقر «الهلال» أمس", "الهلال"], Runs("قال: «زرنا مقر «الهلال» أمس».", Arabic));
    }

    [Theory]
    [InlineData("He said \"yes\" and \"no\".", new[] { "yes", "no" })]
    [InlineData("He said \"yes and she said \"no\".", new[] { "no" })]
    [InlineData("He said \"yes. And she said \"no\".", new[] { "yes.", "no" })]
    [InlineData("“Don’t,” he said, ‘it isn’t right’.", new[] { "Don’t,", "it isn’t right" })]
    [InlineData("“He told me ‘go’ twice,” she said.", new[] { "He told me ‘go’ twice,", "go" })]
    [InlineData("The voters’ will and the ‘90s.", new string[0])]
    public void English_marks_pair(string text, string[] runs) => Assert.Equal(runs, Runs(text, English));

    [Theory]
    [InlineData("Er sagte: „ja“.", new[] { "ja" })]
    [InlineData("Er sagte: »ja«.", new[] { "ja" })]
    [InlineData("彼は「はい」と言った。", new[] { "はい" })]
    [InlineData("««««نعم»»»»", new[] { "نعم" })]
    public void Marks_of_other_languages_pair_whichever_way_round_they_stand(string text, string[] runs) =>
        Assert.Equal(runs, Runs(text, Other));

    [Fact]
    public void A_closing_mark_in_the_place_of_the_opening_one_opens() => Assert.Equal(["الوردة"], Runs("في مطعم»الوردة» أمس", Arabic));

    [Fact]
    public void A_forgotten_closing_mark_is_supplied_at_the_end_of_the_sentence()
    {
        MarkScan scan = Scan("قال: «سنعود غداً. ثم زار «الهلال» أمس.", Arabic);
        Assert.Equal([MarkRepair.Closed, MarkRepair.None], scan.Runs.Select(run => run.Repair));
        Assert.Equal(["سنعود غداً.", "الهلال"], Runs("قال: «سنعود غداً. ثم زار «الهلال» أمس.", Arabic));
        Assert.Equal([5], scan.Unmatched);
    }

    [Fact]
    public void A_forgotten_opening_mark_is_supplied_after_the_colon() => Assert.Equal(["سنعود غداً"], Runs("وقالت: سنعود غداً»، ثم مضت.", Arabic));

    [Fact]
    public void A_run_that_the_next_paragraph_opens_again_goes_on_there()
    {
        MarkScan scan = Scan("“We went.\n“We came back.”", English);
        Assert.Equal([MarkRepair.Continued, MarkRepair.None], scan.Runs.Select(run => run.Repair));
        Assert.Equal(["We went.", "We came back."], Runs("“We went.\n“We came back.”", English));
    }

    [Fact]
    public void A_run_that_paragraphs_later_closes_is_one_run() => Assert.Equal(["أولاً.\nثانياً"], Runs("قال: «أولاً.\nثانياً».", Arabic));

    [Fact]
    public void A_mark_left_open_does_not_swallow_the_next_paragraphs() => Assert.Equal(["نعم"], Runs("هذا «غريب\nلا علامات هنا\nقال: «نعم».", Arabic));

    [Theory]
    [InlineData(12, null)]
    [InlineData(13, 36)]
    [InlineData(2000, 36)]
    public void Of_marks_in_marks_the_outer_twelve_are_runs_and_the_first_deeper_one_is_told(int depth, int? tooDeep)
    {
        MarkScan scan = Scan(string.Concat(Enumerable.Repeat("«أ ", depth)) + string.Concat(Enumerable.Repeat("ب»", depth)), Arabic);
        Assert.Equal(Enumerable.Range(0, 12), scan.Runs.Select(run => run.Depth));
        Assert.Equal(tooDeep, scan.TooDeep);
        Assert.Empty(scan.Unmatched);
    }

    [Fact]
    public void A_pair_after_marks_too_deep_stands_where_it_did()
    {
        string text = string.Concat(Enumerable.Repeat("«أ ", 50)) + string.Concat(Enumerable.Repeat("ب»", 50)) + " «نعم»";
        Assert.Equal(0, Scan(text, Arabic).Runs[^1].Depth);
        Assert.Equal("نعم", Runs(text, Arabic).Last());
    }

    [Theory]
    [InlineData("“We go.\nTwo » three.\n“Four five,” he said.\n", "Two » three.", 0)]
    [InlineData("«نذهب معا.\nثم عاد ” وقال شيئا.\n«نعم نعم».\n", "ثم عاد ” وقال شيئا.", 0)]
    [InlineData("«نذهب.\n\U0001D518 عاد ” وقال.\n«نعم».\n", "\U0001D518 عاد ” وقال.", 0)]
    public void A_run_carried_on_from_an_earlier_paragraph_keeps_its_first_character(string text, string run, int markWithoutPartner)
    {
        MarkScan scan = Scan(text, text[0] == '“' ? English : Arabic);
        Assert.Equal((run, MarkRepair.CarriedOn), (scan.Runs[0].Inner.Of(text), scan.Runs[0].Repair));
        Assert.Contains(markWithoutPartner, scan.Unmatched);
    }

    [Fact]
    public void Runs_nest_or_stand_apart_whatever_the_text() =>
        Gen.Char["«»“”\"‘’: .\naس"].Array[0, 60].Sample(letters =>
        {
            string text = new(letters);
            foreach (MarkTable marks in new[] { Arabic, English, Other })
            {
                MarkScan scan = Scan(text, marks);
                foreach (MarkedRun a in scan.Runs)
                {
                    Assert.True(a.Outer.Contains(a.Inner) && a.Inner.Length > 0 && a.Outer.End <= text.Length);
                    if (a.Parent >= 0) Assert.True(scan.Runs[a.Parent].Outer.Contains(a.Outer));
                    foreach (MarkedRun b in scan.Runs)
                        Assert.True(!a.Outer.Overlaps(b.Outer) || a.Outer.Contains(b.Outer) || b.Outer.Contains(a.Outer), $"{text} {a} {b}");
                }
            }
        });

    private static MarkScan Scan(string text, MarkTable marks) => MarkScanner.Scan(text, Lines(text), marks);

    private static IEnumerable<string> Runs(string text, MarkTable marks) => Scan(text, marks).Runs.Select(run => run.Inner.Of(text));

    private static List<TextRange> Lines(string text)
    {
        var lines = new List<TextRange>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.Trim().Length > 0) lines.Add(new TextRange(start, line.Length));
            start += line.Length + 1;
        }

        return lines;
    }
}
