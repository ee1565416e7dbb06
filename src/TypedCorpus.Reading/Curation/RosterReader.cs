using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Reads <c>actors.yml</c>.</summary>
internal static class RosterReader
{
    private static Roster Unread { get; } = new([]) { IsUnread = true };

    public static Found<Roster> Read(SeedFile file)
    {
        var findings = new List<Finding>();
        MappingReader? root = MappingReader.Open(file, "The roster", findings);
        if (root is null) return new(Unread, [.. findings]);

        var actors = new List<RosterActor>();
        var names = new RosterNameCheck(findings);
        YamlMapping? entries = root.Mapping("actors", "a mapping of ids to actors, such as 'lev-dengov: { name: … }'");
        var misplaced = new MisplacedKeys(entries, findings);
        foreach ((YamlScalar id, YamlNode value) in entries?.Entries ?? [])
        {
            if (misplaced.Holds(id)) continue;
            if (!names.TakeId(id)) continue;
            MappingReader? entry = misplaced.AreOf(id) ? null : Open(id, value, findings);
            RosterActor actor = entry is null ? new(id.Text, id.Text, default, [], [], [], null, null) : Read(id.Text, entry, findings);
            names.TakeMember(id, actor.Member, entry?.Node("member"));
            if (entry is not null) names.TakeNames(id, entry);
            actors.Add(actor);
        }

        root.RefuseOtherKeys();
        bool isUnread = root.Node("actors") is not (null or YamlMapping or YamlScalar { IsNull: true });
        return new(isUnread ? Unread : new Roster([.. actors]), [.. findings]);
    }

    private static MappingReader? Open(YamlScalar id, YamlNode value, List<Finding> findings)
    {
        string what = $"The actor '{id.Text}'";
        if (value is YamlMapping mapping) return new MappingReader(mapping, what, findings);
        if (value is YamlScalar { IsNull: true }) return new MappingReader(new YamlMapping(id.Place, []), what, findings);
        findings.Add(new Finding(Rules.WrongValue, value.Place, what, value.Description, "its keys and values, such as '{ name: … }'"));
        return null;
    }

    private static RosterActor Read(string id, MappingReader entry, List<Finding> findings)
    {
        var actor = new RosterActor(
            id,
            entry.RequiredText("name", "its name in the language of the corpus") is null ? id : entry.FreeText("name") ?? id,
            entry.Choice(
                "kind",
                ("person", ActorKind.Person),
                ("organization", ActorKind.Organization),
                ("group", ActorKind.Group),
                ("place", ActorKind.Place),
                ("document", ActorKind.Document),
                ("role", ActorKind.Role),
                ("anonymous", ActorKind.Anonymous)) ?? ActorKind.Person,
            [.. Names(entry, findings)],
            entry.Texts("aliases"),
            entry.Texts("roles"),
            entry.Text("wikidata", TextFormat.Wikidata),
            entry.Text("member", TextFormat.Member));
        entry.RefuseOtherKeys();
        return actor;
    }

    private static IEnumerable<LanguageName> Names(MappingReader entry, List<Finding> findings)
    {
        if (entry.Mapping("names", "names by language, such as { en: Lev Dengov }") is not { } mapping) yield break;
        foreach ((YamlScalar language, YamlNode value) in new MappingReader(mapping, "'names'", findings).Entries)
        {
            if (!TextFormat.Language.Fits(language.Text))
                entry.Note(Rules.WrongValue, language.Place, "The language of a name", language.Description, TextFormat.Language.Advice);
            if (entry.TextOf(value, $"The name for '{language.Text}'") is { } name) yield return new LanguageName(language.Text, name);
        }
    }
}
