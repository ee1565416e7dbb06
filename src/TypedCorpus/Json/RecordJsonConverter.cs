using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedCorpus.Json;

/// <summary>
/// Gives <see cref="JsonSerializer"/> the JSON of each kind of record; it finds this class by itself. Names and enums are in camel
/// case whatever the options say, ranges are in UTF-16 code units with the end exclusive, what is unknown is <c>null</c>, and one
/// record names another by its id, so that there is no cycle. How letters are escaped is the options' affair
/// (<see cref="JsonSerializerOptions.Encoder"/>).
/// </summary>
/// <remarks>One public class for all of them, which the serializer's source generator must be able to name.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converter(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converter(typeToConvert);

    /// <summary>Type by type and without reflection, so that it works where code is trimmed and compiled ahead of time.</summary>
    private static JsonConverter? Converter(Type type) =>
        type == typeof(Quote) ? new WriteOnlyConverter<Quote>(QuoteJson.Write)
        : type == typeof(Attribution) ? new WriteOnlyConverter<Attribution>(QuoteJson.Write)
        : type == typeof(QuotedPhrase) ? new WriteOnlyConverter<QuotedPhrase>(PlaceJson.Write)
        : type == typeof(Mention) ? new WriteOnlyConverter<Mention>(PlaceJson.Write)
        : type == typeof(Paragraph) ? new WriteOnlyConverter<Paragraph>(PlaceJson.Write)
        : type == typeof(ConcordanceLine) ? new WriteOnlyConverter<ConcordanceLine>(PlaceJson.Write)
        : type == typeof(Actor) ? new WriteOnlyConverter<Actor>(ActorJson.Write)
        : type == typeof(Article) ? new WriteOnlyConverter<Article>(ArticleJson.Write)
        : type == typeof(CorpusInfo) ? new WriteOnlyConverter<CorpusInfo>(CorpusJson.Write)
        : type == typeof(Corpus) ? new WriteOnlyConverter<Corpus>(CorpusJson.Write)
        : type == typeof(TextRange) ? new TextRangeConverter()
        : type == typeof(PartialDate) ? new PartialDateConverter()
        : null;
}

/// <summary>Of a record, which is written and never read.</summary>
internal sealed class WriteOnlyConverter<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} is part of a compiled corpus and is not read from JSON, which could tell of it what no text says: "
                + "look it up in the corpus.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
