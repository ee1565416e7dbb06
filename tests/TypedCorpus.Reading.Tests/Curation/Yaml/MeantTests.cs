using TypedCorpus.Curation;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tests.Curation.Yaml;

/// <summary>What is proposed for a word that somebody wrote is always something that may be written.</summary>
public class MeantTests
{
    private const string Strange = "qqqqqqqqqqqqqqqqqqqq";

    [Fact]
    public void Each_key_that_is_proposed_is_known_at_its_place()
    {
        Assert.Subset(Known("a.yml", $"{Strange}: x"), Proposed("keys of an article"));
        Assert.Subset(Known("a.yml", $"quotes: [{{ exact: x, {Strange}: x }}]"), Proposed("keys of a quote"));
        Assert.Subset(Known("actors.yml", $"{Strange}: x"), Proposed("keys of the roster"));
        Assert.Subset(Known("actors.yml", $"actors: {{ a: {{ name: A, {Strange}: x }} }}"), Proposed("keys of an actor"));
        Assert.Subset(Known("corpus.yml", $"{Strange}: x"), Proposed("keys of the manifest"));
    }

    [Fact]
    public void The_keys_by_which_a_roster_without_indentation_is_known_are_those_of_an_actor() =>
        Assert.Equal(Known("actors.yml", $"actors: {{ a: {{ name: A, {Strange}: x }} }}"), [.. RosterIndentation.Keys]);

    [Theory]
    [InlineData("kinds of actors", "actors.yml", "actors: { a: { name: A, kind: WORD } }")]
    [InlineData("kinds of quotes", "a.yml", "quotes: [{ exact: x, kind: WORD }]")]
    [InlineData("uses", "a.yml", "quotes: [{ exact: x, use: WORD }]")]
    [InlineData("languages", "corpus.yml", "language: WORD")]
    public void Each_value_that_is_proposed_is_taken(string heading, string path, string yaml) =>
        Assert.All(Proposed(heading), word => Assert.Empty(Read(path, yaml.Replace("WORD", word, StringComparison.Ordinal))));

    [Fact]
    public void Each_heading_is_asked_for() => Assert.Equal(
        [
            "elsewhere of an article", "elsewhere of the manifest", "elsewhere of the roster", "files", "keys of a quote", "keys of an actor", "keys of an article",
            "keys of the manifest", "keys of the roster", "kinds of actors", "kinds of quotes", "languages", "uses",
        ],
        Meant.Headings.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("date: 2019", "published")]
    [InlineData("Publication-Date: 2019", "published")]
    [InlineData("publisher: x", "source")]
    [InlineData("authors: x", "author")]
    [InlineData("link: x", "url")]
    [InlineData("Title: x", "title")]
    [InlineData("titel: x", "title")]
    [InlineData("language: english", "en")]
    [InlineData("language: العربية", "ar")]
    [InlineData("language: en_GB", "en-GB")]
    [InlineData("quotes: [{ exact: x, who: y }]", "speaker")]
    [InlineData("quotes: [{ exact: x, use: Title }]", "title")]
    public void What_people_write_is_proposed_as_it_is_written_here(string yaml, string meant)
    {
        Finding finding = Assert.Single(Read("a.yml", yaml));
        Assert.Contains($"write '{meant}' if that is meant", finding.Message, StringComparison.Ordinal);
        Assert.Equal(meant, Assert.Single(finding.Proposals).Value);
    }

    [Theory]
    [InlineData("title: x\nheadline: y", "The key 'headline' means nothing here: it would be 'title', which is written already: delete one of the two")]
    [InlineData("actors: { ana: { name: Ana } }", "The key 'actors' means nothing here: it belongs into actors.yml, the roster")]
    public void What_would_be_another_error_is_not_proposed(string yaml, string message)
    {
        Finding finding = Assert.Single(Read("a.yml", yaml));
        Assert.Equal((message, 0), (finding.Message, finding.Proposals.Count));
    }

    [Fact]
    public void A_list_where_one_text_belongs_is_shown_as_one() => Assert.Equal(
        "'author' is a list: write a text, such as 'Nora Field, Sam Lee'", Assert.Single(Read("a.yml", "author: [Nora Field, Sam Lee]")).Message);

    private static HashSet<string> Proposed(string heading) => [.. Meant.Under(heading)];

    private static HashSet<string> Known(string path, string yaml) => [.. Assert.Single(Read(path, yaml)).Arguments[1]["use one of ".Length..].Split(", ")];

    private static EquatableArray<Finding> Read(string path, string yaml) => path switch
    {
        "actors.yml" => RosterReader.Read(Given.File(path, yaml)).Findings,
        "corpus.yml" => ManifestReader.Read(Given.File(path, yaml)).Findings,
        _ => SidecarReader.Read(Given.File(path, yaml)).Findings,
    };
}
