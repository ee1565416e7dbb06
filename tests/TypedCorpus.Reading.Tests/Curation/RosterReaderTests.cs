using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

public class RosterReaderTests
{
    [Fact]
    public void A_former_id_is_nobody_elses()
    {
        Found<Roster> read = RosterReader.Read(Given.File("actors.yml", "actors:\n  a: { name: A, formerly: [x, b, y] }\n  b: { name: B, formerly: [x] }\n"));
        Assert.Equal(["x", "b", "y"], read.Value.Actors[0].Formerly);
        Assert.Equal(
            [
                "actors.yml(2,31): error CORPUS219: The former id 'b' of 'a' is an id of 'b' too, so it could mean either: leave it to one of the two",
                "actors.yml(3,28): error CORPUS219: The former id 'x' of 'b' is an id of 'a' too, so it could mean either: leave it to one of the two",
            ],
            read.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void An_actor_is_read_with_all_that_is_said_of_it()
    {
        Found<Roster> roster = Read(
            """
            actors:
              lev-dengov:
                name: ليف دينغوف
                names: { en: Lev Dengov, no: Lev Dengov }
                aliases: [دينغوف]
                roles: [رئيس مجموعة الاتصال]
                wikidata: Q42
                member: Dengov
              a-letter:
                name: A letter
                kind: document
            """);
        Assert.Empty(roster.Findings);
        Assert.Equal(
            [
                new RosterActor(
                    "lev-dengov", "ليف دينغوف", ActorKind.Person, [new("en", "Lev Dengov"), new("no", "Lev Dengov")], ["دينغوف"],
                    ["رئيس مجموعة الاتصال"], "Q42", "Dengov"),
                new RosterActor("a-letter", "A letter", ActorKind.Document, [], [], [], null, null),
            ],
            roster.Value.Actors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("actors:")]
    [InlineData("actors: {}")]
    public void A_roster_may_be_empty(string content)
    {
        Found<Roster> roster = Read(content);
        Assert.Empty(roster.Findings);
        Assert.Equal(Roster.Empty, roster.Value);
    }

    [Theory]
    [InlineData("actors:\n  a: {name: A}\n  b: {name: B}\n  a: {name: C}", 4, 3, "402: The actor 'a' is on the roster already, at line 2: give this one an id of its own, or make one entry of the two")]
    [InlineData("actors:\n  Lev Dengov: {name: A}", 2, 3, "203: The id of an actor is 'Lev Dengov': write small ASCII letters, digits and hyphens, such as 'lev-dengov'")]
    [InlineData("actors:\n  -a: {name: A}", 2, 3, "203: The id of an actor is '-a': write small ASCII letters, digits and hyphens, such as 'a'")]
    [InlineData("actors:\n  a: {kind: person}", 2, 6, "204: The actor 'a' has no 'name': add its name in the language of the corpus")]
    [InlineData("actors:\n  a:\n", 2, 3, "204: The actor 'a' has no 'name': add its name in the language of the corpus")]
    [InlineData("actors:\n  a: {name: A, kind: animal}", 2, 22, "203: 'kind' is 'animal': write one of person, organization, group, place, document, role, anonymous")]
    [InlineData("actors:\n  a: {name: A, aliases: B}", 2, 25, "203: 'aliases' is 'B': write a list of texts such as [one, two]")]
    [InlineData("actors:\n  a: {name: A, aliases: [[B]]}", 2, 26, "203: An item of 'aliases' is a list: write a text")]
    [InlineData("actors:\n  a: {name: A, roles: [~]}", 2, 24, "203: An item of 'roles' is empty: write a text")]
    [InlineData("actors:\n  a: {name: [A]}", 2, 13, "203: 'name' is a list: write a text, such as 'A'")]
    [InlineData("actors:\n  a: {name: A, kind: Person}", 2, 22, "203: 'kind' is 'Person': write 'person' if that is meant, or one of person, organization, group, place, document, role, anonymous")]
    [InlineData("actors:\n  a: {name: A, kind: organisation}", 2, 22, "203: 'kind' is 'organisation': write 'organization' if that is meant, or one of person, organization, group, place, document, role, anonymous")]
    [InlineData("actors:\n  a: {name: A, wikidata: https://www.wikidata.org/wiki/Q7747}", 2, 26, "203: 'wikidata' is 'https://www.wikidata.org/wiki/Q7747': write 'Q7747' if that is meant, or the number of an item in Wikidata, such as Q7747")]
    [InlineData("actors:\n  a: {name: A, wikidata: 'http://wikidata.org/entity/q7747/?x#y'}", 2, 26, "203: 'wikidata' is 'http://wikidata.org/entity/q7747/?x#y': write 'Q7747' if that is meant, or the number of an item in Wikidata, such as Q7747")]
    [InlineData("actors:\n  a: {name: A, alias: [B]}", 2, 16, "202: The key 'alias' means nothing here: write 'aliases' if that is meant")]
    [InlineData("actors:\n  a: {name: A, type: person}", 2, 16, "202: The key 'type' means nothing here: write 'kind' if that is meant")]
    [InlineData("actors:\n  a: {name: A, Role: [B]}", 2, 16, "202: The key 'Role' means nothing here: write 'roles' if that is meant")]
    [InlineData("people:\n  a: {name: A}", 1, 1, "202: The key 'people' means nothing here: write 'actors' if that is meant")]
    [InlineData("title: A\nactors: {}", 1, 1, "202: The key 'title' means nothing here: it belongs into corpus.yml, the manifest")]
    [InlineData("a: {name: A}\nb: {name: B}", 1, 1, "204: The roster has no 'actors': add the line 'actors:' before the actors, and write them further in below it")]
    [InlineData("actors:\n  a:\n  name: A\n  names: {ar: B}\n  b:\n    name: C", 3, 3, "211: The key 'name' stands beside the actor 'a' and not below it: write the keys of an actor further in than its id")]
    [InlineData("actors:\n  a: {name: A, names: {arabic: B}}", 2, 24, "203: The language of a name is 'arabic': write 'ar' if that is meant, or a BCP 47 language tag such as ar, en-GB or zh-Hant")]
    [InlineData("actors:\n  a: {name: A, names: {en: B, en: C}}", 2, 31, "205: The key 'en' is written already at line 2: keep one of the two")]
    [InlineData("actors:\n  a: {name: A, wikidata: 7747}", 2, 26, "203: 'wikidata' is '7747': write the number of an item in Wikidata, such as Q7747")]
    [InlineData("actors:\n  a: {name: A, member: class}", 2, 24, "203: 'member' is 'class': write a name of ASCII letters and digits that begins with a capital, such as LevDengov")]
    [InlineData("actors:\n  a: {name: A, member: حفتر}", 2, 24, "203: 'member' is 'حفتر': write a name of ASCII letters and digits that begins with a capital, such as LevDengov")]
    [InlineData("actors:\n  a: {name: A, member: ToString}", 2, 24, "405: A member cannot be named 'ToString', which the generated list has already: choose another name with 'member:'")]
    [InlineData("actors:\n  count: {name: A}", 2, 3, "405: A member cannot be named 'Count', which the generated list has already: choose another name with 'member:'")]
    [InlineData("actors:\n  a-b: {name: A}\n  a--b: {name: B}", 3, 3, "404: The member 'AB' is already that of 'a-b': choose another name with 'member:'")]
    [InlineData("actors:\n  a: {name: A}\n  b: {name: B, member: A}", 3, 24, "404: The member 'A' is already that of 'a': choose another name with 'member:'")]
    [InlineData("actors:\n  a: {name: A, nmaes: {}}", 2, 16, "202: The key 'nmaes' means nothing here: write 'names' if that is meant")]
    [InlineData("actors:\n  a: {name: A, name: B}", 2, 16, "205: The key 'name' is written already at line 2: keep one of the two")]
    [InlineData("actors:\n  a: Lev", 2, 6, "203: The actor 'a' is 'Lev': write its keys and values, such as '{ name: … }'")]
    [InlineData("actors: [a]", 1, 9, "203: 'actors' is a list: write a mapping of ids to actors, such as 'lev-dengov: { name: … }'")]
    [InlineData("a: {name: A}", 1, 1, "204: The roster has no 'actors': add the line 'actors:' before the actors, and write them further in below it")]
    [InlineData("a: A", 1, 1, "202: The key 'a' means nothing here: use one of actors")]
    [InlineData("- a", 1, 1, "203: The roster is a list: write keys with their values, such as 'language: ar'")]
    public void What_is_wrong_is_said_where_it_stands(string content, int line, int column, string message)
    {
        Finding finding = Assert.Single(Read(content).Findings);
        Assert.Equal($"actors.yml({line},{column}): error CORPUS{message}", finding.ToString());
    }

    [Fact]
    public void An_actor_in_which_something_is_wrong_stays_on_the_roster()
    {
        Found<Roster> roster = Read("actors:\n  a: {}\n  b: 1\n  c: {name: C, kind: x}");
        Assert.Equal(["a", "b", "C"], roster.Value.Actors.Select(actor => actor.Name));
        Assert.Equal(3, roster.Findings.Count);
    }

    private static Found<Roster> Read(string content) => RosterReader.Read(Given.File("actors.yml", content));
}
