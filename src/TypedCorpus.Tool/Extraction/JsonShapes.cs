using System.Text.Json;

namespace TypedCorpus.Tool.Extraction;

/// <summary>The shapes that the JSON of an article is made of.</summary>
internal static class JsonShapes
{
    extension(Utf8JsonWriter json)
    {
        public void WriteBounds(TextRange range)
        {
            json.WriteNumber("start", range.Start);
            json.WriteNumber("end", range.End);
        }

        /// <summary>An enum by its name, its first letter small; or null.</summary>
        public void WriteName<T>(string field, T? value)
            where T : struct, Enum =>
            json.WriteString(field, value is { } name ? JsonNamingPolicy.CamelCase.ConvertName(name.ToString()) : null);

        public void WriteName<T>(string field, T value)
            where T : struct, Enum => json.WriteName(field, (T?)value);

        public void WriteObject<T>(string field, T? value, Action<T> members)
            where T : struct
        {
            if (value is not { } present)
            {
                json.WriteNull(field);
                return;
            }

            json.WriteStartObject(field);
            members(present);
            json.WriteEndObject();
        }

        public void WriteArray<T>(string field, IEnumerable<T> items, Action<T> members) =>
            json.WriteArray(field, items, (item, _) => members(item));

        public void WriteArray<T>(string field, IEnumerable<T> items, Action<T, int> members)
        {
            json.WriteStartArray(field);
            int index = 0;
            foreach (T item in items)
            {
                json.WriteStartObject();
                members(item, index++);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
