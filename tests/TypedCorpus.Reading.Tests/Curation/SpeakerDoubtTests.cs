using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tests.Curation;

public class SpeakerDoubtTests
{
    private const string Reed = "actors:\n  tom-reed: { name: Tom Reed, aliases: [Reed] }\n";
    private const string Reeds = "actors:\n  tom-reed: { name: Tom Reed }\n  anna-reed: { name: Anna Reed }\n";

    [Fact]
    public void An_alias_behind_somebody_elses_given_name_is_not_that_actor()
    {
        (Annotations annotations, Finding[] findings) = Read("“The lock is open,” said Martha Reed.\n", Reed);
        Assert.Empty(findings);
        Assert.Equal([(null, "Martha Reed")], Speakers(annotations));
    }

    [Fact]
    public void An_alias_behind_the_actors_own_given_name_or_a_month_is() => Assert.Equal(
        [("tom-reed", "Tom Reed")],
        Speakers(Read("In April Reed said: “The lock is open.”\n", Reed).Annotations));

    [Fact]
    public void The_longer_name_of_another_actor_wins() => Assert.Equal(
        [("martha-reed", "Martha Reed")],
        Speakers(Read("“The lock is open,” said Martha Reed.\n", Reed + "  martha-reed: { name: Martha Reed }\n").Annotations));

    [Fact]
    public void In_Arabic_a_given_name_before_the_alias_is_somebody_else()
    {
        const string Roster = "actors:\n  layla-haddad: { name: ليلى حداد, aliases: [حداد] }\n";
        (Annotations annotations, _) = Read("رحبت ليلى حداد بالضيوف.\n\nوقال سامي حداد: «سنفتح السوق القديم غداً أمام الجميع».\n", Roster, "ar");
        Assert.Equal([(null, "سامي حداد")], Speakers(annotations));
        Assert.Equal([("layla-haddad", "ليلى حداد")], Speakers(Read("وقالت حداد: «سنفتح السوق القديم غداً أمام الجميع».\n", Roster, "ar").Annotations));
    }

    [Fact]
    public void An_alias_in_a_longer_name_that_no_data_know_is_told()
    {
        (_, Finding[] findings) = Read("“The lock is open,” said Zorvane Reed.\n", Reed);
        Assert.Equal(
            "a.txt(1,26): warning CORPUS412: The rules take this for the actor 'tom-reed', but 'Zorvane Reed' is a longer name, and none of the actor's: say in the sidecar who speaks",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public void A_family_name_that_two_on_the_roster_share_is_told()
    {
        const string Text = "Tom Reed came late.\n\n“The lock is open,” Reed said.\n";
        (_, Finding[] findings) = Read(Text, Reeds);
        Assert.Equal(
            "a.txt(3,21): warning CORPUS412: The rules take this for the actor 'tom-reed', but 'Reed' could be 'anna-reed' as well: say in the sidecar who speaks",
            Assert.Single(findings).ToString());
        Assert.Empty(Read(Text, Reeds, sidecar: "quotes:\n  - exact: The lock is open,\n    speaker: anna-reed\n").Findings);
    }

    [Theory]
    [InlineData("Later Reed said: “The lock is open.”\n")]
    [InlineData("The rain stopped. Yesterday Reed said: “The lock is open.”\n")]
    [InlineData("Captain Reed said: “The lock is open.”\n")]
    [InlineData("“The lock is open!” Ex-Mayor Reed said.\n")]
    [InlineData("“The lock is open,” Ex-Mayor Reed said.\n")]
    [InlineData("“The lock is open,” said Former President Reed.\n")]
    [InlineData("“The lock is open,” said Captain Reed.\n")]
    [InlineData("“The lock is open,” said Sheikh Reed.\n")]
    [InlineData("In Paris Reed said: “The lock is open.”\n")]
    [InlineData("„Die Schleuse ist offen“, sagte Graf Reed.\n", "de")]
    public void A_word_that_begins_the_sentence_or_an_office_is_no_part_of_a_name(string text, string language = "en") =>
        Assert.Empty(Read(text, Reed, language).Findings);

    [Theory]
    [InlineData("“The lock is open,” Zorvane Reed said.\n")]
    [InlineData("“The lock is open,” Jonas Reed said.\n")]
    [InlineData("In the morning Zorvane Reed said: “The lock is open.”\n")]
    public void A_longer_name_within_its_sentence_is_told(string text) =>
        Assert.Equal("CORPUS412", Assert.Single(Read(text, Reed).Findings).Rule.Id);

    [Theory]
    [InlineData("“The lock is open,” Tom Reed said.\n", Reeds)]
    [InlineData("“The lock is open,” Reed said.\n", Reed)]
    [InlineData("“The lock is open,” Mr. Reed said.\n", Reed)]
    [InlineData("“The lock is open,” President Reed said.\n", Reed)]
    [InlineData("“The lock is open,” Vane Porter said.\n", Reed)]
    [InlineData("“The lock is open,” Defence Minister Reed said.\n", Reed)]
    [InlineData("„Die Schleuse ist offen“, sagte Bürgermeister Reed.\n", Reed, "de")]
    [InlineData("Der Sprecher Reed sagte: „Die Schleuse ist offen und bleibt es.“\n", Reed, "de")]
    public void A_name_that_means_one_is_not_told(string text, string roster, string language = "en")
    {
        (Annotations annotations, Finding[] findings) = Read(text, roster, language);
        Assert.Empty(findings);
        Assert.Single(annotations.Quotes, quote => quote.Speaker is not null);
    }

    [Theory]
    [InlineData("Mr. Bennet", "“Who calls?” asked Mr. Bennet.\n")]
    [InlineData("Mr. Bennet", "“Who calls?” asked Mr Bennet.\n")]
    [InlineData("Mr Bennet", "“Who calls?” asked Mr. Bennet.\n")]
    [InlineData("J. R. R. Tolbert", "“Nobody calls at this hour,” J. R. R. Tolbert said.\n")]
    [InlineData("J. R. R. Tolbert", "“Nobody calls at this hour,” J.R.R. Tolbert said.\n")]
    [InlineData("St. John", "“Nobody calls at this hour,” said St. John.\n")]
    public void A_name_with_full_stops_is_found(string name, string text) => Assert.Equal(
        [("x", name)], Speakers(Read(text, $"actors:\n  x: {{ name: {name} }}\n").Annotations));

    [Theory]
    [InlineData("Dr. Watts", "We met Dr. Watts there.", "Dr. Watts")]
    [InlineData("U.S.", "Ships left the U.S. on Monday.", "U.S.")]
    [InlineData("U.S.", "Ships of the U.S.", "U.S.")]
    [InlineData("Washington D.C.", "Ships left Washington D.C. on Monday.", "Washington D.C.")]
    [InlineData("Washington D.C.", "Ships left Washington DC on Monday.", null)]
    [InlineData("Lind Berg", "We met Lind. Berg was late.", null)]
    public void A_name_with_full_stops_is_mentioned_whole(string name, string text, string? mention)
    {
        Annotations annotations = Read(text + "\n", $"actors:\n  x: {{ name: Whoever, aliases: ['{name}'] }}\n").Annotations;
        Assert.Equal(mention is null ? [] : [mention], annotations.Mentions.Select(found => found.Range.Of(text)));
    }

    [Fact]
    public void Husband_and_wife_with_full_stops_stay_two() => Assert.Equal(
        [("mr-bennet", "Mr. Bennet"), ("mrs-bennet", "Mrs. Bennet")],
        Speakers(Read(
            "“What is his name?” asked Mr. Bennet.\n\n“Bingham, of the north,” said Mrs. Bennet.\n",
            "actors:\n  mr-bennet: { name: Mr. Bennet }\n  mrs-bennet: { name: Mrs. Bennet }\n").Annotations));

    private static IEnumerable<(string? Id, string Name)> Speakers(Annotations annotations) =>
        annotations.Quotes.Select(quote => annotations.Actors[quote.Speaker!.Value]).Select(actor => (actor.Id, actor.Name));

    private static (Annotations Annotations, Finding[] Findings) Read(string text, string roster, string language = "en", string sidecar = "")
    {
        CorpusSettings settings = CorpusSettings.Read("seeds", [Given.File("actors.yml", roster), Given.File("corpus.yml", $"language: {language}\n")]).Value;
        Found<ReadThrough> through = ArticlePipeline.Run(Given.Text(text), SidecarReader.Read(Given.File("a.yml", sidecar)).Value, settings, watch: null, CancellationToken.None);
        return (through.Value.Finished.Article.Annotations, [.. through.Findings]);
    }
}
