using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tests.Curation;

public class ArticleCurationTests
{
    private const string Text = "وصل سعيد مراد إلى الميناء مع ليلى. وقال: «السفن لا تنتظر أحداً»، وزار «نادي البحارة».\n\nوختمت ليلى بالقول: «عدنا».";

    private const string Roster =
        "actors:\n  said-murad: {name: سعيد مراد, aliases: [مراد], roles: [الربان]}\n  layla: {name: ليلى}\n  a-letter: {name: الرسالة, kind: document}\n";

    [Fact]
    public void Whoever_names_a_speaker_by_a_former_id_is_told_the_one_of_today()
    {
        Finding finding = new CurationCase("قال: «نعم»", "actors: { murad: { name: مراد, formerly: [the-sailor] } }").Quote("نعم").Finding("quotes: [{ exact: نعم, speaker: the-sailor }]");
        Assert.Equal("a.yml(1,33): error CORPUS401: No actor of the roster has the id 'the-sailor': it was that of 'murad' formerly, so write 'murad'", finding.ToString());
        Assert.Equal(["murad"], finding.Proposals.Select(proposal => proposal.Value));
    }

    [Fact]
    public void A_quote_that_turns_out_to_be_a_name_becomes_a_phrase()
    {
        Annotations annotations = Case().Quote("نادي البحارة").Annotate("quotes:\n  - exact: نادي البحارة\n    use: name\n");
        Assert.Empty(annotations.Quotes);
        Assert.Equal([new PhraseAnnotation(Case().Range("نادي البحارة"), PhraseUse.Name, Origin.Curated)], annotations.Phrases);
    }

    [Fact]
    public void A_phrase_that_turns_out_to_be_speech_becomes_a_quote()
    {
        Annotations annotations = Case().Phrase("عدنا").Annotate("quotes:\n  - exact: عدنا\n    speaker: layla\n    kind: mixed\n");
        Assert.Empty(annotations.Phrases);
        QuoteAnnotation quote = Assert.Single(annotations.Quotes);
        Assert.Equal((QuoteKind.Mixed, 0, Origin.Curated), (quote.Kind, quote.Speaker, quote.Origin));
        Assert.Equal([new ActorAnnotation("layla", "ليلى", ActorKind.Person, [])], annotations.Actors);
    }

    [Fact]
    public void An_entry_that_names_no_speaker_confirms_the_inferred_one()
    {
        CurationCase text = Case().Actor("سعيد مراد", mention: "سعيد مراد");
        Attribution seen = text.Attribution(AttributionBasis.ProDrop, null, "وقال");
        Annotations annotations = text.Quote("السفن لا تنتظر أحداً", 0, seen).Annotate("quotes:\n  - exact: السفن لا تنتظر أحداً\n");
        Assert.Equal(
            [new QuoteAnnotation(text.Range("السفن لا تنتظر أحداً"), QuoteKind.Mixed, 0, seen, Origin.Curated)], annotations.Quotes);
    }

    [Fact]
    public void The_same_speaker_keeps_what_inference_saw()
    {
        CurationCase text = Case().Actor("سعيد مراد", "said-murad", "سعيد مراد");
        Attribution seen = text.Attribution(AttributionBasis.ProDrop, "سعيد مراد", "وقال");
        Annotations annotations = text.Quote("السفن لا تنتظر أحداً", 0, seen)
            .Annotate("quotes:\n  - exact: السفن لا تنتظر أحداً\n    speaker: said-murad\n    cue: وقال\n    kind: direct\n");
        QuoteAnnotation quote = Assert.Single(annotations.Quotes);
        Assert.Equal((QuoteKind.Direct, seen, Origin.Curated), (quote.Kind, quote.Attribution, quote.Origin));
    }

    [Fact]
    public void An_actor_that_was_inferred_under_the_same_id_becomes_the_one_of_the_roster()
    {
        CurationCase text = new("Said Murad left. He said: “We wait.”", "actors:\n  said-murad: {name: Captain Said Murad}\n") { Language = "en" };
        Annotations annotations = text.Actor("Said Murad", mention: "Said Murad").Quote("We wait.").Annotate("quotes:\n  - exact: We wait.\n    speaker: said-murad\n");
        Assert.Equal([new ActorAnnotation("said-murad", "Captain Said Murad", ActorKind.Person, [])], annotations.Actors);
        Assert.Equal(0, Assert.Single(annotations.Quotes).Speaker);
    }

    [Theory]
    [InlineData(AttributionBasis.CarryOver, null)]
    [InlineData(AttributionBasis.Named, "بالقول")]
    public void Null_says_that_the_text_does_not_tell_who_speaks(AttributionBasis basis, string? cue)
    {
        CurationCase text = Case().Actor("زائد");
        QuoteAnnotation quote = Assert.Single(text.Quote("عدنا", 0, text.Attribution(basis, null, cue))
            .Annotate("quotes:\n  - exact: عدنا\n    speaker: null\n").Quotes);
        Assert.Equal((null, null, Origin.Curated), (quote.Speaker, quote.Attribution, quote.Origin));
    }

    [Fact]
    public void Actors_that_nothing_refers_to_any_more_leave_and_mentions_are_renumbered()
    {
        CurationCase text = Case().Actor("زائد").Actor("ليلى", "layla", "ليلى بالقول").Actor("سعيد مراد", "said-murad", "سعيد مراد");
        Annotations annotations = text.Quote("عدنا", 0).Annotate("quotes:\n  - exact: عدنا\n    speaker: layla\n");
        Assert.Equal(["said-murad", "layla"], annotations.Actors.Select(actor => actor.Id));
        Assert.Equal([1, 0], annotations.Mentions.Select(mention => mention.Actor));
        Assert.Equal(1, annotations.Quotes[0].Speaker);
    }

    [Fact]
    public void Quotes_stay_in_reading_order()
    {
        Annotations annotations = Case().Quote("عدنا").Annotate("quotes:\n  - exact: السفن لا تنتظر أحداً\n    speaker: said-murad\n");
        Assert.Equal([Case().Range("السفن لا تنتظر أحداً"), Case().Range("عدنا")], annotations.Quotes.Select(quote => quote.Range));
    }

    [Theory]
    [InlineData("«عدنا».")]
    [InlineData("عدنا»")]
    public void Marks_and_stops_that_were_copied_with_the_words_make_no_second_quote(string exact)
    {
        Annotations annotations = Case().Quote("عدنا").Annotate($"quotes:\n  - exact: {exact}\n    speaker: layla\n");
        Assert.Equal(Case().Range("عدنا"), Assert.Single(annotations.Quotes).Range);
    }

    [Fact]
    public void An_inferred_run_that_crosses_a_curated_one_gives_way()
    {
        Annotations annotations = Case().Quote("أحداً»، وزار «نادي").Quote("البحارة").Annotate("quotes:\n  - exact: السفن لا تنتظر أحداً\n");
        Assert.Equal([Case().Range("السفن لا تنتظر أحداً"), Case().Range("البحارة")], annotations.Quotes.Select(quote => quote.Range));
    }

    [Fact]
    public void Without_decisions_the_inference_stays_as_it_is()
    {
        Found<CuratedArticle> curated = Case().Actor("ليلى", "layla", "ليلى").Quote("عدنا", 0).Curate("title: T\nlanguage: ar-LY\n");
        Assert.Equal("T", curated.Value.Metadata.Title);
        Assert.Equal(Origin.Inferred, Assert.Single(curated.Value.Annotations.Quotes).Origin);
    }

    [Theory]
    [InlineData("laila", "write 'layla' if that is meant, or add the actor to actors.yml")]
    [InlineData("somebody-else", "add the actor to actors.yml")]
    public void An_unknown_speaker_is_an_error_at_its_id_with_the_nearest_ids(string id, string advice) => Assert.Equal(
        $"a.yml(3,14): error CORPUS401: No actor of the roster has the id '{id}': {advice}",
        Case().Complaint($"quotes:\n  - exact: عدنا\n    speaker: {id}\n"));

    [Fact]
    public void Two_entries_for_one_run_are_an_error() => Assert.Equal(
        "a.yml(4,12): error CORPUS305: The entry at line 2 is about the same words: keep one of the two",
        Case().Quote("عدنا").Complaint("quotes:\n  - exact: عدنا\n    speaker: layla\n  - exact: «عدنا»\n    use: name\n"));

    [Fact]
    public void An_actor_that_has_another_id_now_is_known_by_its_name_or_by_what_the_text_tells()
    {
        const string Sidecar = "quotes:\n  - exact: عدنا\n    speaker: ";
        var renamed = new CurationCase(Text, "actors:\n  the-sailor: {name: ليلى, names: {en: Layla Haddad}}\n  murad: {name: سعيد مراد}\n");
        Finding byName = renamed.Finding(Sidecar + "layla-haddad\n");
        Assert.Equal(["the-sailor"], byName.Proposals.Select(proposal => proposal.Value));
        Assert.EndsWith("write 'the-sailor' if that is meant, or add the actor to actors.yml", byName.ToString(), StringComparison.Ordinal);

        Finding byText = renamed.Actor("سعيد مراد", "murad", "سعيد مراد").Quote("عدنا", 0).Finding(Sidecar + "captain\n");
        Assert.Equal(["murad"], byText.Proposals.Select(proposal => proposal.Value));
    }

    [Fact]
    public void Of_a_quote_that_consists_of_words_in_marks_the_words_mean_the_quote()
    {
        const string Nested = "وقالت ليلى: «“عدنا”».";
        Annotations annotations = new CurationCase(Nested, Roster).Quote("“عدنا”").Phrase("عدنا").Annotate("quotes:\n  - exact: عدنا\n    speaker: layla\n");
        Assert.Equal((Nested.IndexOf('“', StringComparison.Ordinal), 6, Origin.Curated), (annotations.Quotes[0].Range.Start, annotations.Quotes[0].Range.Length, annotations.Quotes[0].Origin));
        Assert.Equal(PhraseUse.Term, Assert.Single(annotations.Phrases).Use);
        Assert.Single(annotations.Quotes);
    }

    private static CurationCase Case() => new(Text, Roster);

    [Fact]
    public void Cancellation_is_heeded_and_is_no_fault()
    {
        SeedFile file = Given.Text("قال سامي: «نعم يا سيدي الكريم»");
        Sidecar sidecar = SidecarReader.Read(Given.File("a.yml", "quotes:\n  - exact: نعم يا سيدي الكريم\n")).Value;
        CorpusSettings settings = CorpusSettings.Read("seeds", []).Value;
        Found<InferredArticle> inferred = ArticlePipeline.Infer(ArticlePipeline.Prepare(ArticlePipeline.Read(file), language: null, settings), CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => ArticlePipeline.Curate(ArticlePipeline.Decide(inferred, sidecar), new CancellationToken(canceled: true)));
    }
}
