using TypedCorpus.Curation;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Editing;

/// <summary>The entries that may have the mark of a draft: those under <c>quotes</c>, and the actors of a roster.</summary>
internal static class MarkedEntries
{
    /// <summary>All that there are, with a mark or without, each with an actor's id before it.</summary>
    public static IReadOnlyList<(string? Id, YamlMapping Entry)> Of(SeedKind kind, YamlNode? root)
    {
        if (root is not YamlMapping mapping) return [];
        List<Finding> told = [];
        return kind == SeedKind.Roster
            ? [.. from actor in RosterReader.Entries(new MappingReader(mapping, "The roster", told), told)
                  where actor.Value is YamlMapping
                  select ((string?)actor.Key.Text, (YamlMapping)actor.Value)]
            : [.. from each in mapping.Entries
                  where each.Key.Text == "quotes" && each.Value is YamlSequence
                  from item in ((YamlSequence)each.Value).Items.OfType<YamlMapping>()
                  select ((string?)null, item)];
    }

    public static IReadOnlyList<(string? Id, YamlMapping Entry)> Of(SeedFile file, string content) =>
        Of(file.Kind, YamlTree.Parse(file.Path, content, YamlReplacement.YamlOf(file, content)).Root);

    /// <summary>
    /// What a proposal corrects in a draft confirms nothing: the edits, and with them a new mark for each draft that they change. They add no
    /// entry and take none away.
    /// </summary>
    public static IEnumerable<TextEdit> Remarked(SeedFile file, IReadOnlyCollection<TextEdit> edits)
    {
        IReadOnlyList<(string? Id, YamlMapping Entry)> before = Of(file, file.Content), after = Of(file, TextEdit.Apply(file.Content, edits));
        for (int number = 0; number < before.Count && number < after.Count; number++)
        {
            if (!Draft.Is(before[number].Entry) || Draft.WrittenIn(after[number].Entry) is null || Draft.Is(after[number].Entry)) continue;
            TextRange mark = Draft.WrittenIn(before[number].Entry)!.Value.Value.Place.Range;
            yield return new TextEdit(mark, YamlText.Of(Draft.SealOf(after[number].Entry), inFlow: false));
        }
    }
}
