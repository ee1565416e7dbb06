using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

internal sealed class WriteOnlyConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} is part of a compiled corpus and is not read from JSON, which could tell of it what no text says: "
                + "look it up in the corpus.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
