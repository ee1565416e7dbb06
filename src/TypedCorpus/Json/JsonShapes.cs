using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The shapes that the JSON of records is made of.</summary>
internal static class JsonShapes
{
    extension(Utf8JsonWriter json)
    {
        public void WriteRange(string name, TextRange? range)
        {
            json.WritePropertyName(name);
            if (range is { } known) json.WriteRangeValue(known);
            else json.WriteNullValue();
        }

        public void WriteRangeValue(TextRange range)
        {
            json.WriteStartObject();
            json.WriteNumber("start", range.Start);
            json.WriteNumber("end", range.End);
            json.WriteEndObject();
        }

        /// <summary>An enum by its name.</summary>
        public void WriteName<T>(string name, T value)
            where T : struct, Enum => json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        /// <summary>An actor as others refer to it: by its id, and for the reader's sake its name.</summary>
        public void WriteReference(string name, Actor? actor)
        {
            if (actor is null)
            {
                json.WriteNull(name);
                return;
            }

            json.WriteStartObject(name);
            json.WriteString("id", actor.Id);
            json.WriteString("name", actor.Name);
            json.WriteEndObject();
        }

        public void WriteList(string name, IEnumerable<string> texts) =>
            json.WriteList(name, texts, static (json, text) => json.WriteStringValue(text));

        public void WriteList<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
        {
            json.WriteStartArray(name);
            foreach (T item in items) write(json, item);
            json.WriteEndArray();
        }
    }
}
