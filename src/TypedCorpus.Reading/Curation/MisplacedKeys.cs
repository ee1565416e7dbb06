using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Curation;

/// <summary>
/// Keys of an actor that stand in the column of the actors, as if each were an actor of its own: a wrong indentation, which is told once for
/// each actor, and not once for each of its keys.
/// </summary>
internal sealed class MisplacedKeys
{
    private static readonly HashSet<string> KeysOfActors =
        new(StringComparer.Ordinal) { "name", "kind", "names", "aliases", "roles", "wikidata", "member" };

    private readonly HashSet<Place> keys = [];
    private readonly HashSet<Place> actors = [];

    public MisplacedKeys(YamlMapping? entries, List<Finding> findings)
    {
        YamlScalar? actor = null;
        foreach ((YamlScalar key, YamlNode value) in entries?.Entries ?? [])
        {
            bool isOfActor = actor is not null && KeysOfActors.Contains(key.Text) && value is not YamlMapping { Bracket: null };
            if (!isOfActor)
            {
                actor = value is YamlScalar { IsNull: true } ? key : null;
                continue;
            }

            keys.Add(key.Place);
            const string Advice = "the keys of an actor further to the right than its id";
            if (actors.Add(actor!.Place))
                findings.Add(new Finding(Rules.WrongValue, key.Place, $"'{key.Text}'", $"beside '{actor.Text}' and not in it", Advice));
        }
    }

    /// <summary>Whether a key is that of the actor before it.</summary>
    public bool Holds(YamlScalar key) => keys.Contains(key.Place);

    /// <summary>Whether the keys after an actor are its own.</summary>
    public bool AreOf(YamlScalar actor) => actors.Contains(actor.Place);
}
