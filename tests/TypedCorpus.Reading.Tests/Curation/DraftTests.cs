using CsCheck;
using TypedCorpus.Curation;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

public class DraftTests
{
    private const string Entry = "exact: We go.\nspeaker: ana\nkind: direct\n";

    [Theory]
    [InlineData("exact: We go.\nspeaker: ana\nkind: direct\n")]
    [InlineData("kind: 'direct'   # a comment\nexact: \"We go.\"\nspeaker: ana\n")]
    [InlineData("{ speaker: ana, exact: We go., kind: direct, draft: 00000000 }")]
    public void The_seal_is_of_what_is_said_and_not_of_how_it_is_written(string entry) => Assert.Equal(Seal(Entry), Seal(entry));

    [Theory]
    [InlineData("exact: We go!\nspeaker: ana\nkind: direct\n")]
    [InlineData("exact: We go.\nspeaker: bo\nkind: direct\n")]
    [InlineData("exact: We go.\nspeaker: ana\nkind: mixed\n")]
    [InlineData("exact: We go.\nspeaker: ana\n")]
    [InlineData("exact: We go.\nspeaker:\nkind: direct\n")]
    [InlineData("exact: We go.\nspeaker: ana\nkind: direct\ncue: said\n")]
    [InlineData("exact: We go.\nspeaker: ana\nkind: direct\nprefix: x\n")]
    public void Any_other_value_has_another_seal(string entry) => Assert.NotEqual(Seal(Entry), Seal(entry));

    [Fact]
    public void Of_two_different_lists_of_aliases_the_seals_differ() => Gen.Select(Gen.String[Gen.Char["ab,1:"], 0, 3].Array[0, 3], Gen.String[Gen.Char["ab,1:"], 0, 3].Array[0, 3]).Sample(
        (one, other) => Assert.Equal(one.SequenceEqual(other), Seal(Actor(one)) == Seal(Actor(other))), iter: 2_000);

    [Fact]
    public void An_entry_whose_seal_agrees_is_a_draft()
    {
        Found<Sidecar> read = Read($"  - {{ exact: We go., draft: '{Seal("exact: We go.")}' }}\n  - {{ exact: We go., draft: {Seal("exact: We go.").ToUpperInvariant()} }}\n  - exact: We go.\n");
        Assert.Equal([Origin.Drafted, Origin.Drafted, Origin.Curated], read.Value.Decisions.Select(decision => decision.Origin));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void One_that_was_edited_is_a_persons_and_is_told_at_the_key_that_is_left_over()
    {
        Found<Sidecar> read = Read("  - exact: We go.\n    draft: 3f2a91c0\n");
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal(Origin.Curated, Assert.Single(read.Value.Decisions).Origin);
        Assert.Equal("a.yml(3,5): info CORPUS218: The entry was drafted and has been edited since, so it counts as yours: delete the key 'draft', which says no more", finding.ToString());
        Assert.Equal([Proposal.Deletion(finding.Place!.Value)], finding.Proposals);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("3f2a")]
    [InlineData("[x]")]
    public void What_is_no_seal_is_an_error(string written) =>
        Assert.Equal("CORPUS203", Assert.Single(Read($"  - exact: We go.\n    draft: {written}\n").Findings).Rule.Id);

    [Fact]
    public void An_actor_is_a_draft_too_whatever_id_it_is_given()
    {
        string entry = $"{{ name: Ana, kind: person, draft: '{Seal("name: Ana\nkind: person")}' }}";
        Found<Roster> read = RosterReader.Read(Given.File("actors.yml", $"actors:\n  ana: {entry}\n  bo: {{ name: Bo, draft: 3f2a91c0 }}\n  cy: {{ name: Cy }}\n"));
        Assert.Equal([true, false, false], read.Value.Actors.Select(actor => actor.IsDraft));
        Assert.Equal("actors.yml(3,19): info CORPUS218", Assert.Single(read.Findings).ToString()[..32]);
    }

    [Fact]
    public void What_is_laid_on_the_text_is_drafted_and_decides_as_a_persons_word_does()
    {
        string quote = Seal("exact: We go.\nspeaker: bo"), phrase = Seal("exact: Bee\nuse: name");
        Annotations annotations = new CurationCase("Ana said: “We go.” The “Bee” sails.", "actors: { bo: { name: Bo } }") { Language = "en" }
            .Quote("We go.").Phrase("Bee")
            .Annotate($"quotes:\n  - {{ exact: We go., speaker: bo, draft: '{quote}' }}\n  - {{ exact: Bee, use: name, draft: '{phrase}' }}\n");
        Assert.Equal((Origin.Drafted, "bo"), (annotations.Quotes[0].Origin, annotations.Actors[annotations.Quotes[0].Speaker!.Value].Id));
        Assert.Equal((Origin.Drafted, PhraseUse.Name), (annotations.Phrases[0].Origin, annotations.Phrases[0].Use));
    }

    private static string Actor(string[] aliases) => $"name: x\naliases: [{string.Join(", ", aliases.Select(alias => $"'{alias}'"))}]\n";

    private static Found<Sidecar> Read(string quotes) => SidecarReader.Read(Given.File("a.yml", "quotes:\n" + quotes));

    private static string Seal(string yaml) => Draft.SealOf((YamlMapping)YamlTree.Parse("a.yml", yaml, new TextRange(0, yaml.Length)).Root!);
}
