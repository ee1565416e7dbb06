using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

/// <summary>What YAML makes of what people write, where it is not what they mean.</summary>
public class YamlTrapTests
{
    private const string Text = "Nora Field said: “Berth #4 and the # on the crane are new.”\nShe read it out: “We sail\r\nat noon.”\n";

    [Theory]
    [InlineData("exact: Berth #4 and the # on the crane are new.", 2, 18, "exact", "Berth #4 and the # on the crane are new.")]
    [InlineData("exact: Berth\n    suffix: ' #'\n    cue: said # on", 0, 0, "", "")]
    [InlineData("exact: Berth #4 and the", 2, 18, "exact", "Berth #4 and the")]
    public void Words_that_a_comment_cuts_off_are_an_error_at_the_number_sign(string entry, int line, int column, string key, string whole)
    {
        Finding[] cut = [.. new CurationCase(Text) { Language = "en" }.Curate($"quotes:\n  - {entry}\n").Findings.Where(finding => finding.Rule.Id == "CORPUS209")];
        if (line == 0)
        {
            Assert.Empty(cut);
            return;
        }

        Finding finding = Assert.Single(cut);
        Assert.StartsWith($"a.yml({line},{column}): error CORPUS209: In YAML a comment begins here, so '{key}' ends before it, though the text goes on with '#4", finding.ToString(), StringComparison.Ordinal);
        (Place place, string value) = Assert.Single(finding.Proposals);
        Assert.Equal((whole, 12), (value, place.StartColumn + 1));
        Assert.Equal(11 + whole.Length, place.EndColumn);
    }

    [Fact]
    public void A_comment_after_words_of_which_the_text_does_not_go_on_so_is_a_comment() =>
        Assert.Equal("Berth", Assert.Single(new CurationCase(Text).Annotate("quotes:\n  - exact: Berth # the new one\n    marks: ignore\n").Quotes).Range.Of(Text));

    [Fact]
    public void An_exact_that_is_all_comment_is_told_to_want_quotation_marks() => Assert.Equal(
        "a.yml(2,12): error CORPUS204: The entry has no 'exact': add the words that it is about, copied from the text, in quotation marks where they have a number sign, which begins a comment",
        Assert.Single(SidecarReader.Read(Given.File("a.yml", "quotes:\n  - exact: #4 and the\n")).Findings).ToString());

    [Theory]
    [InlineData("title: Gate #2", "a.yml(1,13): warning CORPUS210: In YAML a comment begins here, so 'title' ends before '#2': put the value in quotation marks if that belongs to it, or leave two blanks before a comment", "Gate #2")]
    [InlineData("author: Nora # Field", "a.yml(1,14): warning CORPUS210: In YAML a comment begins here, so 'author' ends before '# Field': put the value in quotation marks if that belongs to it, or leave two blanks before a comment", "Nora # Field")]
    [InlineData("title: #2 is open", "a.yml(1,8): warning CORPUS210: In YAML a comment begins here, so 'title' ends before '#2 is open': put the value in quotation marks if that belongs to it, or leave two blanks before a comment", "#2 is open")]
    public void A_value_that_a_comment_may_cut_off_is_a_warning(string yaml, string message, string proposal)
    {
        Finding finding = Assert.Single(SidecarReader.Read(Given.File("a.yml", yaml)).Findings);
        Assert.Equal((message, proposal), (finding.ToString(), Assert.Single(finding.Proposals).Value));
    }

    [Theory]
    [InlineData("title: Gate  # the second")]
    [InlineData("title: 'Gate #2' # the second")]
    [InlineData("language: en # the language")]
    [InlineData("title: # not known yet")]
    [InlineData("quotes: # none\n  - exact: x # y")]
    public void Comments_as_they_are_customary_are_comments(string yaml) => Assert.Empty(SidecarReader.Read(Given.File("a.yml", yaml)).Findings);

    [Theory]
    [InlineData("aliases:\n      - Field #2\n", 5, 15, "An item of 'aliases'")]
    [InlineData("names:\n      en: Field #2\n", 5, 17, "The name for 'en'")]
    public void Names_of_the_roster_are_looked_at_too(string key, int line, int column, string what) => Assert.Equal(
        $"actors.yml({line},{column}): warning CORPUS210: In YAML a comment begins here, so {what} ends before '#2': put the value in quotation marks if that belongs to it, or leave two blanks before a comment",
        Assert.Single(RosterReader.Read(Given.File("actors.yml", $"actors:\n  nora:\n    name: Nora Field\n    {key}")).Findings).ToString());

    [Theory]
    [InlineData("title: T\nquotes:\n\t- exact: x\n", 3, 1)]
    [InlineData("quotes:\n  - exact: x\n\tspeaker: y\n", 3, 1)]
    [InlineData("quotes:\n  - exact: x\n  \tspeaker: y\n", 3, 3)]
    [InlineData("title: T\n\t\nquotes: []\n", 2, 1)]
    public void A_tab_is_told_at_the_tab(string yaml, int line, int column) => Assert.Equal(
        $"a.yml({line},{column}): error CORPUS201: The YAML cannot be read from here on (a tab indents the line): indent with blanks; YAML takes no tabs for that",
        Assert.Single(SidecarReader.Read(Given.File("a.yml", yaml)).Findings).ToString());

    [Theory]
    [InlineData("quotes:\n  - exact: x\n   speaker: y\n", 3, 4)]
    [InlineData("quotes:\n  - exact: x\n     speaker: y\n", 3, 6)]
    [InlineData("quotes:\n  - exact: x\n - exact: z\n", 3, 2)]
    [InlineData("title: T\n quotes:\n  - exact: x\n", 2, 2)]
    [InlineData(" title: T\nquotes:\n  - exact: x\n", 2, 1)]
    public void A_wrong_indentation_is_told_at_its_line(string yaml, int line, int column) => Assert.StartsWith(
        $"a.yml({line},{column}): error CORPUS201: The YAML cannot be read from here on (the line begins in a column that fits no line before it): let the keys of one entry begin in the same column",
        Assert.Single(SidecarReader.Read(Given.File("a.yml", yaml)).Findings).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Keys_beside_their_actor_are_one_error_and_the_actor_is_on_the_roster()
    {
        Found<Roster> roster = RosterReader.Read(Given.File("actors.yml", "actors:\n  nora-field:\n  name: Nora Field\n  kind: person\n  aliases: [Field]\n  tom-reed:\n  name: Tom Reed\n"));
        Assert.Equal(
            [
                "actors.yml(3,3): error CORPUS211: The key 'name' stands beside the actor 'nora-field' and not below it: write the keys of an actor further in than its id",
                "actors.yml(7,3): error CORPUS211: The key 'name' stands beside the actor 'tom-reed' and not below it: write the keys of an actor further in than its id",
            ],
            roster.Findings.Select(finding => finding.ToString()));
        Assert.Equal(["nora-field", "tom-reed"], roster.Value.Actors.Select(actor => actor.Id));
    }

    [Theory]
    [InlineData("actors:\n  nora: { name: Nora\n")]
    [InlineData("actors: nobody\n")]
    [InlineData("- nora\n")]
    public void After_a_roster_that_cannot_be_read_no_speaker_is_told_to_be_missing_on_it(string roster)
    {
        Assert.Single(RosterReader.Read(Given.File("actors.yml", roster)).Findings);
        Assert.Empty(new CurationCase(Text, roster).Curate("quotes:\n  - exact: Berth #4 and the # on the crane are new.\n    speaker: nora\n".Replace("Berth #4 and the # on the crane are new.", "'Berth #4 and the # on the crane are new.'", StringComparison.Ordinal)).Findings);
    }

    [Theory]
    [InlineData("|-", "\r\n")]
    [InlineData("|", "\r\n")]
    [InlineData("|", "\n")]
    [InlineData("|-", "\r")]
    public void Words_over_two_lines_are_found_whatever_ends_the_lines(string block, string lineEnd)
    {
        string text = "First line.\nShe read: “We sail\nat noon.” Then\nit was quiet.\n".Replace("\n", lineEnd, StringComparison.Ordinal);
        QuoteAnnotation quote = Assert.Single(new CurationCase(text).Annotate($"quotes:\n  - exact: {block}\n      We sail\n      at noon.\n    suffix: '” Then'\n").Quotes);
        Assert.Equal($"We sail{lineEnd}at noon.", quote.Range.Of(text));
    }

    [Theory]
    [InlineData("Café sits by the pier", "Cafe\u0301 sits by the pier", "letters with their marks as one character or as several (Unicode NFC, NFD)")]
    [InlineData("Cafe\u0301 sits by the pier", "Café sits by the pier", "letters with their marks as one character or as several (Unicode NFC, NFD)")]
    [InlineData("한국 배", "\u1112\u1161\u11AB국 배", "letters with their marks as one character or as several (Unicode NFC, NFD)")]
    [InlineData("We sail\nat noon", ">\n      We sail at noon", "white space")]
    [InlineData("We sail\nat noon", ">\n      ‘We sail at noon’", null)]
    [InlineData("We  sail “at” noon", ">\n      We sail 'at' noon", "white space and quotation marks")]
    public void The_differences_that_are_named_are_all_there_are(string text, string exact, string? ways)
    {
        Finding finding = new CurationCase(text).Finding($"quotes:\n  - exact: {exact}\n");
        if (ways is null) Assert.NotEqual("CORPUS306", finding.Rule.Id);
        else Assert.EndsWith($", which differs in {ways}; copy them from there", finding.ToString(), StringComparison.Ordinal);
    }
}
