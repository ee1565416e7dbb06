namespace TypedCorpus.Tests.Inference;

/// <summary>English sentences in which something stands between the quotation, its verb and whoever speaks.</summary>
public class EnglishReportTests
{
    [Theory]
    [InlineData("“We planted a million trees,” Mary Holt, who led the parks of Reading for nine years before she left, told the Post.", "Mary Holt")]
    [InlineData("“We planted a million trees,” Mary Holt, secretary for parks, rivers, and lakes, said on Monday.", "Mary Holt")]
    [InlineData("“We planted a million trees,” a welcome message on the website reads.", "a welcome message")]
    [InlineData("“Who planted the trees?” Holt pressed.", "Holt")]
    [InlineData("“We planted a million trees,” Mary Holt told “Morning Table” on Monday.", "Mary Holt")]
    [InlineData("“We planted a million trees,” said Leeds Park College professor Mary Holt.", "Mary Holt")]
    [InlineData("“We planted a million trees,” said Leeds Park College chief gardener Mary Holt, a friend of the park.", "Mary Holt")]
    public void A_report_after_a_quotation_may_be_long(string text, string speaker) => Assert.Equal(speaker, Reader.English(text).LastSpeaker);

    [Theory]
    [InlineData("A spokesman for the park said the trees were “not for sale at any price.”", "A spokesman")]
    [InlineData("Holt was asked by host Peter Brook whether the trees were “worth all that money.”", "Peter Brook")]
    [InlineData("After the vote in Reading, she laughed and said the trees were “here to stay.”", null)]
    [InlineData("On Tuesday, after winning the vote in the town council, Mayor Mary Holt (R-Ohio), said: “The trees stay where they are.”", "Mary Holt")]
    [InlineData("Her deputy, Peter Brook, said the trees were “not for sale at any price.”", "Peter Brook")]
    [InlineData("Mary Holt, once again, promised “a tree for every child.”", "Mary Holt")]
    [InlineData("Mary Holt answered the man who had promised more trees: “Plant one yourself first.”", "Mary Holt")]
    [InlineData("Mary Holt said the plan, which the council says costs millions, is “worth every penny of it.”", "Mary Holt")]
    [InlineData("The trees “drew quite a crowd of visitors” in the spring, said gardener Mary Holt.", "Mary Holt")]
    public void The_subject_is_told_from_what_stands_beside_it(string text, string? speaker) => Assert.Equal(speaker, Reader.English(text).LastSpeaker);

    [Theory]
    [InlineData("Holt planted trees in a film called “Harbour.”")]
    [InlineData("On the network's “Morning Table,” Mary Holt spoke of trees.")]
    [InlineData("Her memoir, “The Long Green Year,” came out in May.")]
    public void Words_that_only_name_something_are_no_speech(string text) => Assert.Empty(Reader.English(text).Quotes);

    [Theory]
    [InlineData("“We planted a million trees this year.” — Mary Holt, Reading")]
    [InlineData("Peter Brook spoke of trees.\n“We planted a million trees this year.”\n- Mary Holt")]
    public void A_name_after_a_dash_signs_the_quotation(string text)
    {
        Reader reader = Reader.English(text);
        Assert.Equal(("Mary Holt", "signature"), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Fact]
    public void A_quotation_that_makes_a_sentence_goes_on_from_the_report_before_it()
    {
        Reader reader = Reader.English("Mary Holt recalled how dry the summer had been. “And I thought that nothing would ever grow here again.”");
        Assert.Equal(("Mary Holt", "carry-over"), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Fact]
    public void A_headline_lengthens_no_name() =>
        Assert.Equal("Mary Holt", Reader.English("Mary Holt Defends Herself Against Angry Critics\n“We planted a million trees,” Holt said.\nMary Holt left.").LastSpeaker);

    [Theory]
    [InlineData("“We planted a million trees this year,\" Mary Holt said. “They will grow for years.\"")]
    [InlineData("“We planted a million trees this year,\" Mary Holt said. \"They will grow for years.”")]
    public void Straight_marks_may_close_curved_ones_and_be_closed_by_them(string text) =>
        Assert.Equal(["We planted a million trees this year,", "They will grow for years."], Reader.English(text).Quotes);
}
