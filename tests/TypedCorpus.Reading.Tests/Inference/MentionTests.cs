using TypedCorpus.Model;

namespace TypedCorpus.Tests.Inference;

public class MentionTests
{
    private static readonly Roster Roster = new(
    [
        Actor("salem", "هاني سالم", "سالم"),
        Actor("abdullah", "عبد الله النجار"),
        Actor("news", "دار الأخبار الجديدة", "دار الأخبار"),
    ]);

    [Theory]
    [InlineData("جاء سالم أمس", "سالم")]
    [InlineData("وجاء خبر لسالم أمس", "سالم")]
    [InlineData("التقى المدير وسالم أمس", "سالم")]
    [InlineData("التقى به فبسالم بدأ", "سالم")]
    [InlineData("جاء هاني سالم أمس", "هاني سالم")]
    [InlineData("جاء عبدالله النجار أمس", "عبدالله النجار")]
    [InlineData("في دار الأخبار الجديدة أمس", "دار الأخبار الجديدة")]
    [InlineData("في دار الأخبار القديمة أمس", "دار الأخبار")]
    public void A_name_is_found_with_or_without_particles_and_without_them_reported(string text, string mention) =>
        Assert.Equal([mention], Reader.Arabic(text, Roster).Mentions);

    [Theory]
    [InlineData("جاء السالمي أمس")]
    [InlineData("جاء مسالم أمس")]
    [InlineData("في دار أخبار")]
    public void A_name_is_never_found_inside_a_longer_word(string text) => Assert.Empty(Reader.Arabic(text, Roster).Mentions);

    [Fact]
    public void A_speaker_on_the_roster_is_that_actor_whichever_of_its_names_stands_there()
    {
        Reader reader = Reader.Arabic("وقال سالم: «لا ماء عندنا لهذه الأشجار».", Roster);
        Assert.Equal("salem", Assert.Single(reader.Annotations.Actors).Id);
        Assert.Equal("هاني سالم", reader.LastSpeaker);
    }

    [Fact]
    public void Marks_around_a_name_on_the_roster_hold_a_name() =>
        Assert.Equal([("دار الأخبار", PhraseUse.Name)], Reader.Arabic("تعرف «دار الأخبار» قراءها", Roster).Phrases);

    [Fact]
    public void A_name_inside_a_quote_is_mentioned_and_does_not_speak()
    {
        Reader reader = Reader.Arabic("وقال الوزير كريم حداد: «رأيت سالم أمس في السوق».", Roster);
        Assert.Equal("كريم حداد", reader.LastSpeaker);
        Assert.Equal(["كريم حداد", "سالم"], reader.Mentions);
    }

    [Fact]
    public void An_office_that_holds_a_name_is_not_that_person() =>
        Assert.Equal("مكتب رئيس البلدية هاني سالم", Reader.Arabic("وأعلن مكتب رئيس البلدية هاني سالم أن «الجسر سيفتح غداً للسيارات».", Roster).LastSpeaker);

    private static RosterActor Actor(string id, string name, params string[] aliases) =>
        new(id, name, ActorKind.Person, [], new(aliases), [], null, null);
}
