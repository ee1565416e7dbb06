using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>A range as <c>{"start":298,"end":340}</c>. It is a plain value, so it is read back too.</summary>
internal sealed class TextRangeConverter : JsonConverter<TextRange>
{
    public override TextRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A range is an object with start and end.");
        int? start = null, end = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("start")) start = Number(ref reader);
            else if (reader.ValueTextEquals("end")) end = Number(ref reader);
            else reader.Skip();
        }

        return start is { } first && end is { } last && first >= 0 && last >= first
            ? TextRange.FromBounds(first, last)
            : throw new JsonException("A range has a start and an end, and does not end before it starts.");
    }

    public override void Write(Utf8JsonWriter writer, TextRange value, JsonSerializerOptions options) => writer.WriteRangeValue(value);

    private static int? Number(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) ? value : null;
}
