using System.Text.Json;

namespace TypedCorpus.Json;

internal static class ActorJson
{
    public static void Write(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteName("kind", actor.Kind);
        json.WriteStartObject("names");
        foreach (KeyValuePair<string, string> name in actor.Names) json.WriteString(name.Key, name.Value);
        json.WriteEndObject();
        json.WriteList("aliases", actor.Aliases);
        json.WriteList("roles", actor.Roles);
        json.WriteString("wikidata", actor.Wikidata);
        json.WriteName("origin", actor.Origin);
        json.WriteEndObject();
    }
}
