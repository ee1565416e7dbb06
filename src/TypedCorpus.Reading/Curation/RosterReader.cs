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
        List<(string Id, YamlNode? Formerly)> former = [];
        foreach ((YamlScalar id, YamlNode value) in Entries(root, findings))
        {
            if (!names.TakeId(id)) continue;
            MappingReader? entry = Open(id, value, findings);
            RosterActor actor = entry is null ? new(id.Text, id.Text, default, [], [], [], null, null) : Read(id.Text, entry, value, findings);
            names.TakeMember(id, actor.Member, entry?.Node("member"));
            if (entry is not null) names.TakeNames(id, entry);
            former.Add((id.Text, entry?.Node("formerly")));
            actors.Add(actor);
        }

        names.CheckFormer(former);
        if (!IsWithoutHead(root)) root.RefuseOtherKeys("the roster");
        bool isUnread = root.Node("actors") is not (null or YamlMapping or YamlScalar { IsNull: true });
        return new(isUnread ? Unread : new Roster([.. actors]), [.. findings]);
    }

    /// <summary>The actors as they are meant, though the line before them is missing or their keys are not indented.</summary>
    public static IEnumerable<YamlEntry> Entries(MappingReader root, ICollection<Finding> findings) =>
        RosterIndentation.Mend(Actors(root), findings);

    private static IReadOnlyList<YamlEntry> Actors(MappingReader root)
    {
        YamlMapping? actors = root.Mapping("actors", "a mapping of ids to actors, such as 'lev-dengov: { name: … }'");
        if (!IsWithoutHead(root)) return actors?.Entries ?? [];
        YamlEntry[] all = [.. root.Entries];
        root.Note(
            Rules.MissingKey, all[0].Key.Place, "The roster", "actors",
            "the line 'actors:' before the actors, and write them further in below it");
        return all;
    }

    /// <summary>If the file holds nothing but actors, the line before them was forgotten.</summary>
    private static bool IsWithoutHead(MappingReader root) =>
        root.Node("actors") is null && root.Entries.Any() && root.Entries.All(IsActor);

    private static bool IsActor(YamlEntry entry) => entry.Value is YamlMapping && Meant.By("keys of the roster", entry.Key.Text) is null;

    private static MappingReader? Open(YamlScalar id, YamlNode value, List<Finding> findings)
    {
        string what = $"The actor '{id.Text}'";
        if (value is YamlMapping mapping) return new MappingReader(mapping, what, findings);
        if (value is YamlScalar { IsNull: true }) return new MappingReader(new YamlMapping(id.Place, []), what, findings);
        findings.Add(new Finding(Rules.WrongValue, value.Place, what, value.Description, "its keys and values, such as '{ name: … }'"));
        return null;
    }

    private static RosterActor Read(string id, MappingReader entry, YamlNode value, List<Finding> findings)
    {
        var actor = new RosterActor(
            id,
            entry.RequiredText("name", "its name in the language of the corpus") is null ? id : entry.FreeText("name") ?? id,
            entry.Choice(
                "kind",
                "kinds of actors",
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
            entry.Text("member", TextFormat.Member),
            entry.Texts("formerly"),
            value is YamlMapping mapping && Draft.Read(entry, mapping));
        entry.RefuseOtherKeys("an actor");
        return actor;
    }

    private static IEnumerable<LanguageName> Names(MappingReader entry, List<Finding> findings)
    {
        if (entry.Mapping("names", "names by language, such as { en: Lev Dengov }") is not { } mapping) yield break;
        foreach ((YamlScalar language, YamlNode value) in new MappingReader(mapping, "'names'", findings).Entries)
        {
            if (!TextFormat.Language.Fits(language.Text)) entry.Misfits("The language of a name", language, TextFormat.Language);
            if (entry.TextOf(value, $"The name for '{language.Text}'") is { } name) yield return new LanguageName(language.Text, name);
        }
    }
}
