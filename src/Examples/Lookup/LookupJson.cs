using System.Text.Json.Serialization;

namespace TypedCorpus.Examples.Lookup;

/// <summary>
/// What the endpoints return, named at compile time: records bring their converter along, so nothing is left to reflection.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Actor[]))]
[JsonSerializable(typeof(Quote[]))]
[JsonSerializable(typeof(ConcordanceLine[]))]
[JsonSerializable(typeof(Question))]
internal sealed partial class LookupJson : JsonSerializerContext;
