using System.Globalization;
using System.Text.Json.Nodes;
using TypedCorpus.Curation.Yaml;

namespace TypedCorpus.Tests.Curation.Schemas;

/// <summary>YAML as editors give it to a JSON Schema: plain scalars are what the core schema of YAML 1.2 takes them for.</summary>
internal sealed class YamlAsJson(string content)
{
    public JsonNode? Of(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.DistinctBy(entry => entry.Key.Text)
            .Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { IsNull: true } or null => null,
        YamlScalar scalar => OfScalar(scalar),
        _ => throw new InvalidOperationException(node.Description),
    };

    private JsonValue OfScalar(YamlScalar scalar)
    {
        string text = scalar.Text;
        if (content[scalar.Place.Range.Start] is '"' or '\'' or '|' or '>') return JsonValue.Create(text);
        if (text is "true" or "True" or "TRUE") return JsonValue.Create(true);
        if (text is "false" or "False" or "FALSE") return JsonValue.Create(false);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)) return JsonValue.Create(whole);
        const NumberStyles Float = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
