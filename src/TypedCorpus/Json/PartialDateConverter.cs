using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>A date as <c>"2019-05"</c>. It is a plain value, so it is read back too.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out PartialDate date)
            ? date
            : throw new JsonException("A date is a string such as \"2019\", \"2019-05\" or \"2019-05-13\".");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
