namespace TypedCorpus.Tests.Inference;

public class EnglishSpeakerTests
{
    [Theory]
    [InlineData("“We planted a million trees this year,” Mary Holt said.", "Mary Holt", "subject-before-cue")]
    [InlineData("“We planted a million trees this year,” said Sen. Mary Holt.", "Mary Holt", "subject-after-cue")]
    [InlineData("“We planted a million trees this year,” Mary Holt, the mayor of Reading, said.", "Mary Holt", "subject-before-cue")]
    [InlineData("Mary Holt (R-Ohio) said: \"We planted a million trees this year.\"", "Mary Holt", "subject-before-cue")]
    [InlineData("Park spokeswoman Mary Holt told reporters that “a million trees” were planted.", "Mary Holt", "subject-before-cue")]
    [InlineData("According to Mary Holt, “a million trees were planted here.”", "Mary Holt", "according-to")]
    [InlineData("The mayor said the trees were “not for sale.”", "The mayor", "subject-before-cue")]
    public void The_speaker_is_found_where_the_language_puts_it(string text, string speaker, string rule)
    {
        Reader reader = Reader.English(text);
        Assert.Equal((speaker, rule), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Fact]
    public void A_quote_that_goes_on_after_its_cue_keeps_its_speaker()
    {
        Reader reader = Reader.English("“We planted trees,” Mary Holt said. “They will grow for a hundred years or more.”");
        Assert.Equal(["Mary Holt", "Mary Holt"], reader.Speakers);
        Assert.Equal("carry-over", reader.Attribution.Rule);
    }

    [Fact]
    public void A_last_name_and_a_pronoun_are_who_was_named_in_full() =>
        Assert.Equal(
            ["Mary Holt", "Mary Holt"],
            Reader.English("Mary Holt spoke in Reading.\n“We planted a million trees,” Holt said.\n“They will grow for years,” she added.").Speakers);

    [Fact]
    public void A_quote_over_several_paragraphs_has_one_speaker() =>
        Assert.Equal(["Mary Holt", "Mary Holt"], Reader.English("Mary Holt said: “We planted trees.\n“They will grow for a hundred years.”").Speakers);
}
