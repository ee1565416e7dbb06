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

    [Theory]
    [InlineData("“Who planted the trees?” Mary Holt asked.", "Mary Holt")]
    [InlineData("“We planted a million trees this year,” Sen. Mary Holt (D-N.Y.) said Tuesday.", "Mary Holt")]
    [InlineData("“We planted a million trees this year,” Mary Holt, D-Mass., said.", "Mary Holt")]
    [InlineData("“We planted a million trees this year,” Will Holt said.", "Will Holt")]
    [InlineData("“We planted a million trees this year,” her old friend Mary Holt told the paper.", "Mary Holt")]
    [InlineData("“We planted a million trees this year,” Mary Holt, the head of the park, told the Reading Post.", "Mary Holt")]
    [InlineData("“We planted a million trees this year,” Mary Holt — once a gardener herself — said.", "Mary Holt")]
    [InlineData("“We planted a million trees this year,” Mary Holt intoned.", "Mary Holt")]
    [InlineData("Mary Holt groused that nobody had “planted a single tree.”", "Mary Holt")]
    [InlineData("Continued Mary Holt: “We planted a million trees this year.”", "Mary Holt")]
    public void Names_are_read_with_all_that_stands_between_them_and_the_verb(string text, string speaker) =>
        Assert.Equal(speaker, Reader.English(text).LastSpeaker);

    [Theory]
    [InlineData("The city thanked Mary Holt, who called the trees “a gift to all of us.”", "Mary Holt", "subject-before-cue")]
    [InlineData("Reading cheered Mary Holt's promise to plant “a tree for every child.”", "Mary Holt", "possessor")]
    [InlineData("The meeting ended with Mary Holt calling the trees “a gift to all of us.”", "Mary Holt", "subject-of-participle")]
    [InlineData("Mary Holt released a statement calling the trees “a gift to all of us.”", "Mary Holt", "subject-of-participle")]
    [InlineData("The trees are “a gift to all of us” and will stay, Mary Holt said.", "Mary Holt", "subject-before-cue")]
    [InlineData("Mary Holt said the council feared “a summer without rain.”", "Mary Holt", "subject-before-cue")]
    [InlineData("Mary Holt: “We planted a million trees this year.”", "Mary Holt", "named-before-colon")]
    [InlineData("While the council slept, Mary Holt planted trees, calling them “a gift to all of us.”", "Mary Holt", "clause-subject")]
    public void The_sentence_tells_whose_words_they_are(string text, string speaker, string rule)
    {
        Reader reader = Reader.English(text);
        Assert.Equal((speaker, rule), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Fact]
    public void A_pronoun_means_who_bears_a_given_name_of_its_gender() =>
        Assert.Equal(
            "Mary Holt",
            Reader.English("Mary Holt said: “We planted trees.”\n“They cost too much,” Peter Brook said.\n“They will grow for years,” she added.").LastSpeaker);

    [Fact]
    public void A_short_sentence_after_a_quote_is_a_quote_too() =>
        Assert.Equal(["Mary Holt", "Mary Holt"], Reader.English("“We planted trees,” Mary Holt said. “Good ones.”").Speakers);

    [Fact]
    public void A_quote_carried_over_points_at_the_words_that_name_its_speaker()
    {
        Reader reader = Reader.English("“We planted trees,” Mary Holt said.\n“They will grow for a hundred years or more, and longer.”");
        Assert.Equal("Mary Holt", reader.Attribution.Source?.Of(reader.Text));
    }

    [Fact]
    public void Values_of_markup_are_no_speech() =>
        Assert.Empty(Reader.English("Holt tweeted it. <tweet id=\"7788\" author=\"holt\"></tweet>").Quotes);
}
