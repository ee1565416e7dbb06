using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

public class CuratedAttributionTests
{
    private const string Roster =
        """
        actors:
          said-murad: {name: سعيد مراد, aliases: [مراد], roles: [الربان]}
          layla: {name: ليلى}
          a-letter: {name: الرسالة, kind: document}
          a-source: {name: مصدر, kind: anonymous}
          jane: {name: Jane Roe, aliases: [Roe], roles: [the harbour master]}
        """;

    [Theory]
    [InlineData("وصلت ليلى. وقال سعيد مراد: «نعم»", "said-murad", "وقال", AttributionBasis.Named, "سعيد مراد")]
    [InlineData("وقال مراد في الميناء: «نعم»", "said-murad", null, AttributionBasis.Named, "مراد")]
    [InlineData("«نعم»، قال الربان.", "said-murad", "قال", AttributionBasis.Title, "الربان")]
    [InlineData("وصل سعيد مراد. وقال: «نعم»", "said-murad", "وقال", AttributionBasis.ProDrop, null)]
    [InlineData("وصل سعيد مراد. «نعم»", "said-murad", null, AttributionBasis.CarryOver, null)]
    [InlineData("وجاء في الرسالة: «نعم»", "a-letter", "وجاء", AttributionBasis.Document, "الرسالة")]
    [InlineData("وجاء فيها: «نعم»", "a-letter", "وجاء فيها", AttributionBasis.Document, null)]
    [InlineData("وقال مصدر: «نعم»", "a-source", "وقال", AttributionBasis.Anonymous, "مصدر")]
    public void The_basis_is_what_the_sentence_has_for_the_speaker(string text, string speaker, string? cue, AttributionBasis basis, string? source) =>
        Derives(new CurationCase(text, Roster), speaker, cue, basis, source);

    [Theory]
    [InlineData("وقال ليلى «كلا» مراد: «نعم»", "كلا", AttributionBasis.Named, "مراد")]
    [InlineData("وقال «وصل مراد» وكرّر: «نعم»", "وصل مراد", AttributionBasis.ProDrop, null)]
    [InlineData("وقال مراد «كلا. لا» ثم: «نعم»", "كلا. لا", AttributionBasis.Named, "مراد")]
    public void What_other_quotes_hold_names_no_speaker_and_ends_no_sentence(string text, string other, AttributionBasis basis, string? source) =>
        Derives(new CurationCase(text, Roster).Phrase(other), "said-murad", "وقال", basis, source);

    [Theory]
    [InlineData("Roe left. “نعم,” she said.", "said", AttributionBasis.Pronoun, "she")]
    [InlineData("Jane Roe said: “نعم”", "said", AttributionBasis.Named, "Jane Roe")]
    [InlineData("“نعم,” said the harbour master.", "said", AttributionBasis.Title, "the harbour master")]
    [InlineData("“نعم,” said the woman.", "said", AttributionBasis.Title, null)]
    public void English_verbs_have_their_subject_beside_them(string text, string cue, AttributionBasis basis, string? source) =>
        Derives(new CurationCase(text, Roster) { Language = "en" }, "jane", cue, basis, source);

    [Fact]
    public void A_mention_that_inference_found_is_a_source_whatever_its_spelling() => Derives(
        new CurationCase("وقال السيد موراد: «نعم»", Roster).Actor("سعيد مراد", "said-murad", "موراد"), "said-murad", "وقال", AttributionBasis.Named, "موراد");

    [Theory]
    [InlineData("وصل سعيد مراد، حين أكد: «نعم»", AttributionBasis.ProDrop, null)]
    [InlineData("وصل الميناء، حين أكد سعيد مراد: «نعم»", AttributionBasis.Named, "سعيد مراد")]
    public void A_verb_without_subject_stays_one_unless_the_name_is_right_beside_it(string text, AttributionBasis basis, string? source)
    {
        CurationCase example = new(text, Roster);
        Derives(example.Quote("نعم", null, example.Attribution(AttributionBasis.ProDrop, null, "أكد")), "said-murad", "أكد", basis, source);
    }

    [Fact]
    public void A_pronoun_that_was_taken_for_somebody_else_stays_the_source()
    {
        CurationCase text = new CurationCase("وقال هو في الميناء: «نعم»", Roster).Actor("ليلى", "layla");
        Attribution seen = text.Attribution(AttributionBasis.Pronoun, "هو", "وقال");
        Derives(text.Quote("نعم", 0, seen), "said-murad", null, AttributionBasis.Pronoun, "هو", "وقال");
    }

    [Fact]
    public void The_name_of_somebody_else_is_not_kept_as_the_source()
    {
        CurationCase text = new CurationCase("وقالت ليلى: «نعم»", Roster).Actor("ليلى", "layla");
        Attribution seen = text.Attribution(AttributionBasis.Named, "ليلى", "وقالت");
        Derives(text.Quote("نعم", 0, seen), "said-murad", null, AttributionBasis.ProDrop, null, "وقالت");
    }

    [Theory]
    [InlineData("قال: «كلا». قال: «نعم». قال غيره.", 12)]
    [InlineData("«نعم»، قال. ثم قال غيره.", 7)]
    [InlineData("قال غيره:\n«نعم»، قال.", 17)]
    public void A_cue_is_the_nearest_before_the_quote_in_its_paragraph_or_else_the_first_after(string text, int at)
    {
        CurationCase example = new(text, Roster);
        QuoteAnnotation quote = Assert.Single(example.Annotate("quotes:\n  - exact: نعم\n    speaker: layla\n    cue: قال\n").Quotes);
        Assert.Equal(new TextRange(at, 3), quote.Attribution?.Cue);
        Assert.Equal("قال", quote.Attribution?.CueText);
    }

    [Fact]
    public void Another_cue_than_the_inferred_one_is_the_person_s()
    {
        CurationCase text = new CurationCase("قال وأكد سعيد مراد: «نعم»", Roster).Actor("سعيد مراد", "said-murad");
        Attribution seen = text.Attribution(AttributionBasis.Named, "سعيد مراد", "قال");
        Derives(text.Quote("نعم", 0, seen), "said-murad", "وأكد", AttributionBasis.Named, "سعيد مراد");
    }

    [Fact]
    public void The_inferred_cue_cut_otherwise_is_still_of_its_rule()
    {
        CurationCase text = new CurationCase("وختم كلامه: «نعم»", Roster).Actor("سعيد مراد", "said-murad");
        QuoteAnnotation quote = Assert.Single(text.Quote("نعم", 0, text.Attribution(AttributionBasis.ProDrop, null, "وختم"))
            .Annotate("quotes:\n  - exact: نعم\n    speaker: said-murad\n    cue: وختم كلامه\n").Quotes);
        Assert.Equal(("وختم كلامه", "inferred-rule"), (quote.Attribution?.CueText, quote.Attribution?.Rule));
    }

    [Theory]
    [InlineData("صرّح", "")]
    [InlineData("قال", ", only as a part of 'وقال'")]
    [InlineData("تمام", "")]
    public void A_cue_that_the_paragraph_does_not_have_is_an_error_at_the_cue(string cue, string hint) => Assert.Equal(
        $"a.yml(4,10): error CORPUS303: The paragraph of the quote does not have the words '{cue}' outside of quotes{hint}: copy them from there, or delete 'cue'",
        new CurationCase("صرّح.\nوقال: «نعم تمام»", Roster).Complaint($"quotes:\n  - exact: نعم تمام\n    speaker: layla\n    cue: {cue}\n"));

    private static void Derives(
        CurationCase text, string speaker, string? cue, AttributionBasis basis, string? source, string? expectedCue = null)
    {
        Annotations annotations = text.Annotate($"quotes:\n  - exact: نعم\n    speaker: {speaker}\n    cue: {cue}\n");
        QuoteAnnotation quote = Assert.Single(annotations.Quotes);
        Attribution attribution = Assert.NotNull(quote.Attribution);
        Assert.Equal((basis, "curated"), (attribution.Basis, attribution.Rule));
        Assert.Equal(source, attribution.Source?.Of(text.Article.Text));
        Assert.Equal(expectedCue ?? cue, attribution.Cue?.Of(text.Article.Text));
        Assert.Equal(expectedCue ?? cue, attribution.CueText);
        Assert.Equal(speaker, annotations.Actors[quote.Speaker!.Value].Id);
    }
}
