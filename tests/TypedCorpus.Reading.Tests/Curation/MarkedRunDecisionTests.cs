using CsCheck;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tests.Curation;

/// <summary>How words that a person decides about lie to what stands in marks, with what inference really reads from them.</summary>
public class MarkedRunDecisionTests
{
    private const string Harbour = "Nora Field said: “The old pier is closed, and nobody will tell us until when it stays so.”\n";
    private const string Broken = "“We leave at noon,” Nora Field said, “and nobody waits.”\n";
    private const string Whole = "The old pier is closed, and nobody will tell us until when it stays so.";
    private const string Roster = "actors:\n  tom-reed: { name: Tom Reed }\n  nora-field: { name: Nora Field }\n";

    [Theory]
    [InlineData("The old pier is closed")]
    [InlineData("nobody will tell us")]
    [InlineData("until when it stays so.")]
    [InlineData("“The old pier is closed")]
    public void A_part_of_a_run_is_an_error_that_offers_the_whole_run(string part)
    {
        (Annotations annotations, Finding[] findings) = Curate(Harbour, $"quotes:\n  - exact: {part}\n    speaker: tom-reed\n");

        Finding finding = Assert.Single(findings);
        Assert.Equal(
            "a.yml(2,12): error CORPUS309: The words are only a part of what stands in the quotation marks at line 1, column 19, 'The old pier is closed, and nobody will…': copy all of that, or write 'marks: ignore' if the part alone is meant",
            finding.ToString());
        Assert.Equal([new Proposal(finding.Place!.Value, Whole)], finding.Proposals);
        Assert.Equal(["nora-field: " + Whole + " (Inferred)"], Told(Harbour, annotations));
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("“" + Whole + "”")]
    [InlineData("“" + Whole)]
    public void The_whole_run_is_decided_with_or_without_its_marks(string exact) =>
        Assert.Equal(["tom-reed: " + Whole + " (Curated)"], Told(Harbour, $"quotes:\n  - exact: '{exact}'\n    speaker: tom-reed\n"));

    [Fact]
    public void A_part_that_is_said_to_be_meant_takes_the_place_of_the_inference() => Assert.Equal(
        ["tom-reed: The old pier is closed (Curated)"],
        Told(Harbour, "quotes:\n  - exact: The old pier is closed\n    speaker: tom-reed\n    marks: ignore\n"));

    [Fact]
    public void A_part_that_names_no_speaker_is_said_by_that_of_its_run() => Assert.Equal(
        ["nora-field: The old pier is closed (Curated)"],
        Told(Harbour, "quotes:\n  - exact: The old pier is closed\n    marks: ignore\n"));

    [Fact]
    public void A_part_and_its_whole_may_both_be_decided() => Assert.Equal(
        [$"nora-field: {Whole} (Curated)", "tom-reed: The old pier is closed (Curated)"],
        Told(Harbour, $"quotes:\n  - exact: The old pier is closed\n    speaker: tom-reed\n    marks: ignore\n  - exact: '{Whole}'\n"));

    [Fact]
    public void A_name_in_a_quotation_leaves_the_quotation_as_it_is()
    {
        (Annotations annotations, Finding[] findings) = Curate(Harbour, "quotes:\n  - exact: old pier\n    use: name\n    marks: ignore\n");
        Assert.Empty(findings);
        Assert.Equal(["nora-field: " + Whole + " (Inferred)"], Told(Harbour, annotations));
        Assert.Equal((PhraseUse.Name, "old pier"), (Assert.Single(annotations.Phrases).Use, annotations.Phrases[0].Range.Of(Harbour)));
    }

    [Fact]
    public void A_name_that_is_a_part_of_a_run_is_an_error_too() =>
        Assert.Equal("CORPUS309", Assert.Single(Curate(Harbour, "quotes:\n  - exact: old pier\n    use: name\n").Findings).Rule.Id);

    [Theory]
    [InlineData("We leave at noon,” Nora Field said, “and nobody waits.")]
    [InlineData("“We leave at noon,” Nora Field said, “and nobody waits.”")]
    [InlineData("at noon,” Nora Field said, “and nobody")]
    public void Words_over_a_quotation_that_she_said_breaks_are_an_error_that_offers_both_parts(string exact)
    {
        (Annotations annotations, Finding[] findings) = Curate(Broken, $"quotes:\n  - exact: '{exact}'\n    speaker: tom-reed\n");

        Finding finding = Assert.Single(findings);
        Assert.Equal(
            "a.yml(2,12): error CORPUS310: The words are not those of one pair of quotation marks, but reach beyond it (line 1, column 2: 'We leave at noon,'; line 1, column 39: 'and nobody waits.'): copy what stands in one pair, with an entry for each, or write 'marks: ignore' if the words are meant as they are",
            finding.ToString());
        Assert.Equal(["We leave at noon,", "and nobody waits."], finding.Proposals.Select(proposal => proposal.Value));
        Assert.All(annotations.Quotes, quote => Assert.Equal(Origin.Inferred, quote.Origin));
    }

    [Theory]
    [InlineData("Nora Field said: “The old pier is closed")]
    [InlineData("said: “" + Whole + "”")]
    public void Words_that_begin_before_the_marks_are_an_error(string exact) =>
        Assert.Equal("CORPUS310", Assert.Single(Curate(Harbour, $"quotes:\n  - exact: '{exact}'\n    speaker: tom-reed\n").Findings).Rule.Id);

    [Fact]
    public void Words_over_marks_that_count_for_nothing_are_one_quotation()
    {
        const string Straight = "Nora Field said: \"They call it \"their own\" pier now, all of them.\"\n";
        const string Exact = "They call it \"their own\" pier now, all of them.";
        Assert.Contains("CORPUS310", Curate(Straight, $"quotes:\n  - exact: '{Exact}'\n    speaker: tom-reed\n").Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(["tom-reed: " + Exact + " (Curated)"], Told(Straight, $"quotes:\n  - exact: '{Exact}'\n    speaker: tom-reed\n    marks: ignore\n"));
    }

    [Fact]
    public void A_nested_run_is_decided_without_the_one_around_it()
    {
        const string Nested = "Nora Field said: “I heard him say ‘nobody leaves this pier’ and I went home.”\n";
        Assert.Equal(
            ["nora-field: I heard him say ‘nobody leaves this pier’ and I went home. (Inferred)", "tom-reed: nobody leaves this pier (Curated)"],
            Told(Nested, "quotes:\n  - exact: nobody leaves this pier\n    speaker: tom-reed\n"));
        Finding finding = Assert.Single(Curate(Nested, "quotes:\n  - exact: nobody leaves\n    speaker: tom-reed\n").Findings);
        Assert.Equal(["nobody leaves this pier"], finding.Proposals.Select(proposal => proposal.Value));
        Finding crossing = Assert.Single(Curate(Nested, "quotes:\n  - exact: him say ‘nobody leaves\n    speaker: tom-reed\n").Findings);
        Assert.Equal(("CORPUS309", "I heard him say ‘nobody leaves this pier’ and I went home."), (crossing.Rule.Id, crossing.Proposals[0].Value));
    }

    [Theory]
    [InlineData("", QuoteKind.Direct)]
    [InlineData("    kind: indirect\n", QuoteKind.Indirect)]
    [InlineData("    kind: mixed\n", QuoteKind.Mixed)]
    public void Words_without_marks_are_speech_of_the_kind_that_the_entry_says_or_else_direct(string kind, QuoteKind expected)
    {
        const string Reported = "Nora Field said that the pier would be closed for good.\n";
        (Annotations annotations, Finding[] findings) = Curate(Reported, $"quotes:\n  - exact: the pier would be closed for good\n    speaker: nora-field\n    cue: said\n{kind}");
        Assert.Empty(findings);
        QuoteAnnotation quote = Assert.Single(annotations.Quotes);
        Assert.Equal((expected, Origin.Curated, "Nora Field", "said"), (quote.Kind, quote.Origin, quote.Attribution!.Value.Source!.Value.Of(Reported), quote.Attribution!.Value.CueText));
    }

    [Theory]
    [InlineData("Nora Field said that the “old pier” would be closed.\n", "the “old pier” would be closed")]
    [InlineData("“Tom Reed told me that the pier was his, which it never was,” Nora Field said.\n", "the pier was his")]
    [InlineData("“Tom Reed told me that the pier was his,” Nora Field said.\n", "the pier was his")]
    public void Reported_speech_may_hold_marks_or_stand_in_them(string text, string exact)
    {
        (Annotations annotations, Finding[] findings) = Curate(text, $"quotes:\n  - exact: '{exact}'\n    speaker: tom-reed\n    kind: indirect\n");
        Assert.Empty(findings);
        QuoteAnnotation reported = Assert.Single(annotations.Quotes, quote => quote.Origin == Origin.Curated);
        Assert.Equal((QuoteKind.Indirect, exact), (reported.Kind, reported.Range.Of(text)));
    }

    [Fact]
    public void Words_that_stand_in_marks_are_not_reported_speech() => Assert.Equal(
        "a.yml(3,11): error CORPUS203: 'kind' is 'indirect', though the words stand in quotation marks: write direct or mixed",
        Assert.Single(Curate(Harbour, $"quotes:\n  - exact: '{Whole}'\n    kind: indirect\n").Findings).ToString());

    [Theory]
    [InlineData("The pier was his for years")]
    [InlineData("“The pier was his for years")]
    public void The_first_words_of_a_quotation_are_no_report_within_it(string part)
    {
        const string Text = "Nora Field said: “The pier was his for years and will be sold in March.”\n";
        Finding finding = Assert.Single(
            Curate(Text, $"quotes:\n  - exact: {part}\n    kind: indirect\n    speaker: tom-reed\n").Findings);
        Assert.Equal(("CORPUS309", 1, 11), (finding.Rule.Id, finding.Place!.Value.StartLine, finding.Place!.Value.StartColumn));
    }

    [Theory]
    [InlineData("that the pier was closed", "'that the pier was closed,'")]
    [InlineData("that the pier was closed,", "that the pier was closed")]
    [InlineData("that the pier was closed", "' that the pier was closed'")]
    public void Two_decisions_that_differ_in_blanks_or_punctuation_alone_are_about_the_same_words(string first, string second)
    {
        string sidecar = $"quotes:\n  - exact: {first}\n    speaker: tom-reed\n  - exact: {second}\n    speaker: nora-field\n";
        (Annotations annotations, Finding[] findings) = Curate("Nora Field wrote that the pier was closed, and left.\n", sidecar);
        Assert.Equal(
            "a.yml(4,12): error CORPUS305: The entry at line 2 is about the same words: keep one of the two",
            Assert.Single(findings).ToString());
        Assert.Single(annotations.Quotes);
    }

    [Fact]
    public void Two_decisions_whose_words_cross_are_an_error() => Assert.Equal(
        "a.yml(5,12): error CORPUS305: The entry at line 2 is about the same words: keep one of the two",
        Assert.Single(Curate(
            "Nora Field said that the pier would be closed for good.\n",
            "quotes:\n  - exact: the pier would be closed\n    kind: indirect\n    speaker: tom-reed\n  - exact: be closed for good\n    kind: indirect\n    speaker: nora-field\n").Findings).ToString());

    /// <summary>No text, marks or decision leaves an inferred quotation beside a decision that it contradicts.</summary>
    [Fact]
    public void After_curation_an_inferred_quotation_and_a_decision_lie_apart_or_within_one_another() =>
        Gen.Select(
            Gen.OneOf("“", "”", "‘", "’", "\"", " Nora Field said: ", " we ", "wait ", "noon, ", "she said ", "here. ", "\n", "don’t ").Array[2, 24].Select(string.Concat),
            Gen.Select(Gen.Int[0, 200], Gen.Int[1, 40], Gen.OneOf("", "    kind: indirect\n", "    marks: ignore\n", "    marks: ignore\n    use: name\n", "    use: name\n")).Array[1, 3])
            .Sample((text, choices) =>
            {
                Decision[] decisions = [.. choices.Select(choice => DecisionAt(text, choice.Item1 % text.Length, choice.Item2, choice.Item3)).OfType<Decision>()];
                TextRange[] runs = Runs(Curate(text, []).Annotations);
                Annotations annotations = Curate(text, decisions).Annotations;
                foreach (QuoteAnnotation inferred in annotations.Quotes.Where(quote => quote.Origin == Origin.Inferred))
                {
                    foreach (QuoteAnnotation curated in annotations.Quotes.Where(quote => quote.Origin == Origin.Curated && quote.Range.Overlaps(inferred.Range)))
                    {
                        Assert.True(inferred.Range != curated.Range && (inferred.Range.Contains(curated.Range) || curated.Range.Contains(inferred.Range)), text);
                        bool isExplicit = curated.Kind == QuoteKind.Indirect || runs.Contains(curated.Range) || StandsInMarks(text, curated.Range);
                        Assert.True(isExplicit, $"{text}: {curated.Range}");
                    }
                }
            });

    private static bool StandsInMarks(string text, TextRange range) =>
        text[..range.Start].TrimEnd('“', '‘').Length < range.Start || range.Of(text)[0] is '“' or '‘';

    private static TextRange[] Runs(Annotations annotations) =>
        [.. annotations.Quotes.Select(quote => quote.Range), .. annotations.Phrases.Select(phrase => phrase.Range)];

    private static Decision? DecisionAt(string text, int start, int length, string keys)
    {
        length = Math.Min(length, text.Length - start);
        if (string.IsNullOrWhiteSpace(text.Substring(start, length))) return null;
        Decision read = SidecarReader.Read(Given.File("a.yml", $"quotes:\n  - exact: x\n    speaker: tom-reed\n{keys}".Replace("    speaker: tom-reed\n", keys.Contains("use", StringComparison.Ordinal) ? "" : "    speaker: tom-reed\n", StringComparison.Ordinal))).Value.Decisions[0];
        return read with { Anchor = read.Anchor with { Exact = text.Substring(start, length), Prefix = text[..start], Suffix = text[(start + length)..] } };
    }

    private static string[] Told(string text, string sidecar)
    {
        (Annotations annotations, Finding[] findings) = Curate(text, sidecar);
        Assert.Empty(findings);
        return Told(text, annotations);
    }

    private static string[] Told(string text, Annotations annotations) =>
        [.. annotations.Quotes.Select(quote => $"{(quote.Speaker is { } speaker ? annotations.Actors[speaker].Id : "nobody")}: {quote.Range.Of(text)} ({quote.Origin})")];

    private static (Annotations Annotations, Finding[] Findings) Curate(string text, string sidecar)
    {
        Found<Sidecar> read = SidecarReader.Read(Given.File("a.yml", sidecar));
        Assert.Empty(read.Findings);
        return Curate(text, [.. read.Value.Decisions]);
    }

    private static (Annotations Annotations, Finding[] Findings) Curate(string text, Decision[] decisions)
    {
        CorpusSettings settings = CorpusSettings.Read("seeds", [Given.File("actors.yml", Roster), Given.File("corpus.yml", "language: en\n")]).Value;
        Found<InferredArticle> inferred = ArticlePipeline.Infer(ArticlePipeline.Prepare(ArticlePipeline.Read(Given.Text(text)), language: null, settings), CancellationToken.None);
        var sidecar = new Sidecar(Metadata.Empty, null, null, null, [.. decisions]);
        Found<FinishedArticle> finished = ArticlePipeline.Curate(ArticlePipeline.Decide(inferred with { Findings = [] }, sidecar), CancellationToken.None);
        return (finished.Value.Article.Annotations, [.. finished.Findings]);
    }
}
