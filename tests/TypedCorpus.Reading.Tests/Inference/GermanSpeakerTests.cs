namespace TypedCorpus.Tests.Inference;

/// <summary>A language that has data and no grammar of its own.</summary>
public class GermanSpeakerTests
{
    [Theory]
    [InlineData("„Wir haben heuer zehntausend Bäume gepflanzt“, sagte Anna Weber.", "Anna Weber", "subject-after-cue")]
    [InlineData("»Wir haben heuer zehntausend Bäume gepflanzt«, sagte die Försterin.", "die Försterin", "subject-after-cue")]
    [InlineData("Anna Weber sagte: „Wir haben heuer zehntausend Bäume gepflanzt.“", "Anna Weber", "subject-before-cue")]
    [InlineData("Am Montag sagte Umweltministerin Anna Weber: „Wir haben heuer zehntausend Bäume gepflanzt.“", "Anna Weber", "subject-after-cue")]
    [InlineData("Die Sprecherin des Ministeriums erklärte am 3. Mai, dass „zehntausend Bäume gepflanzt“ worden seien.", "Die Sprecherin des Ministeriums", "subject-before-cue")]
    [InlineData("Die Bäume seien „in einem sehr guten Zustand“, betonte der Leiter der Baumschule Karl Huber.", "Karl Huber", "subject-after-cue")]
    [InlineData("Die Bürgermeisterin von Kassel, Anna Weber, sagte: „Wir haben zehntausend Bäume gepflanzt.“", "Anna Weber", "subject-before-cue")]
    [InlineData("„Wir haben heuer zehntausend Bäume gepflanzt“, so Anna Weber.", "Anna Weber", "according-to")]
    [InlineData("Laut Polizei wurden „mehr als hundert junge Bäume“ gestohlen.", "Polizei", "according-to")]
    [InlineData("Nach Angaben von Anna Weber wurden „mehr als zehntausend junge Bäume“ gepflanzt.", "Anna Weber", "according-to")]
    [InlineData("„Wir suchen Zeugen aus der ganzen Nachbarschaft“, teilte die Polizei mit.", "die Polizei", "subject-after-cue")]
    [InlineData("Wie Anna Weber (Grüne) erklärte, seien die Bäume „für alle Menschen der Stadt“ da.", "Anna Weber", "subject-before-cue")]
    [InlineData("In einer Mitteilung der Polizei heißt es: „Wir suchen Zeugen aus der ganzen Nachbarschaft.“", "Polizei", "document-author")]
    [InlineData("Der Gärtner Karl Huber, der seit Jahren im Park arbeitet, nannte die Aufgabe „eine einmalige und große Chance“.", "Karl Huber", "subject-before-cue")]
    public void The_speaker_is_found_where_the_language_puts_it(string text, string speaker, string rule)
    {
        Reader reader = Reader.German(text);
        Assert.Equal((speaker, rule), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Theory]
    [InlineData("„Wir haben zehntausend Bäume gepflanzt“, sagte Anna Weber. Der Wald sei „so gesund wie lange nicht“.", "Anna Weber", "carry-over")]
    [InlineData("„Wir haben zehntausend Bäume gepflanzt“, teilte eine Sprecherin der Stadt, Anna Weber, mit.", "Anna Weber", "subject-after-cue")]
    [InlineData("„Wir haben zehntausend Bäume gepflanzt“, freute sich Försterin Anna Weber.", "Anna Weber", "subject-after-cue")]
    [InlineData("Kritik übte am Montag der Förster Karl Huber: „Es sind noch immer zu wenige Bäume.“", "Karl Huber", "named-before-colon")]
    [InlineData("In dem Brief, der gestern in Kassel eintraf, heißt es: „Es sind noch immer zu wenige Bäume.“", "Brief", "document-of-last-speaker")]
    [InlineData("Die Leiterin der Baumschule hatte am Vortag gewarnt: „Es sind noch immer zu wenige Bäume.“", "Die Leiterin der Baumschule", "subject-before-cue")]
    [InlineData("Die Chefin der Grünen, Anna Weber, lobte den Plan. „Es sind noch immer zu wenige Bäume“, sagte sie dem Sender.", "Anna Weber", "subject-after-cue")]
    public void The_sentence_tells_whose_words_they_are(string text, string speaker, string rule)
    {
        Reader reader = Reader.German(text);
        Assert.Equal((speaker, rule), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Fact]
    public void A_paper_that_is_spoken_to_is_no_speech() =>
        Assert.Equal(["Es sind zu wenige Bäume"], Reader.German("„Es sind zu wenige Bäume“, sagte Anna Weber dem „Waldboten“.").Quotes);

    [Fact]
    public void A_last_name_and_a_pronoun_are_who_was_named_in_full() =>
        Assert.Equal(
            ["Anna Weber", "Anna Weber"],
            Reader.German("Anna Weber war in Kassel.\n„Wir haben zehntausend Bäume gepflanzt“, sagte Weber.\n„Sie wachsen viele Jahre lang“, fügte sie hinzu.").Speakers);

    [Fact]
    public void Names_and_titles_in_marks_quote_nobody()
    {
        Reader reader = Reader.German("Die Zeitung „Waldbote“ lobte den Film „Das Lied der Bäume“ sehr.");
        Assert.Empty(reader.Quotes);
        Assert.Equal([("Waldbote", PhraseUse.Name), ("Das Lied der Bäume", PhraseUse.Title)], reader.Phrases);
    }

    [Fact]
    public void A_day_with_a_full_stop_ends_no_sentence() =>
        Assert.Equal(["Anna Weber"], Reader.German("Am 3. Oktober sagte Anna Weber: „Wir haben zehntausend Bäume gepflanzt.“").Speakers);
}
