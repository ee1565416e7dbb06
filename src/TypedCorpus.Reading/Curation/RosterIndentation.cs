using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Curation;

/// <summary>
/// Reports actors whose keys are not indented below their ids, and reads them as they are meant: otherwise each key would be an actor, and
/// wrong as one in three ways.
/// </summary>
internal static class RosterIndentation
{
    /// <summary>What an actor says of itself.</summary>
    public static string[] Keys { get; } = ["name", "kind", "names", "aliases", "roles", "wikidata", "member", "formerly", "draft"];

    public static IEnumerable<YamlEntry> Mend(IReadOnlyList<YamlEntry> entries, ICollection<Finding> findings)
    {
        for (int at = 0; at < entries.Count; at++)
        {
            YamlEntry actor = entries[at];
            var beside = new List<YamlEntry>();
            if (actor.Value is YamlScalar { IsNull: true })
                while (at + 1 < entries.Count && IsKey(entries[at + 1])) beside.Add(entries[++at]);
            if (beside.Count > 0)
            {
                findings.Add(new Finding(Rules.KeysBesideActor, beside[0].Key.Place, beside[0].Key.Text, actor.Key.Text));
                actor = new YamlEntry(actor.Key, new YamlMapping(beside[0].Key.Place, beside));
            }

            yield return actor;
        }
    }

    /// <summary>An actor may have such a name too, but then its value is a mapping.</summary>
    private static bool IsKey(YamlEntry entry) =>
        Keys.Contains(entry.Key.Text) && (entry.Value is not YamlMapping || entry.Key.Text == "names");
}
