using System.Text.Json.Serialization;

internal sealed record Corpus(Article[] Articles, Actor[] Actors, Quote[] Quotes);

internal sealed record Article(string Id, string? Title, string Text);

internal sealed record Actor(string Id, string Name);

internal sealed record Quote(string Article, int Start, int Length, string Text, string? Speaker, string? Cue);

[JsonSerializable(typeof(Corpus))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CorpusJson : JsonSerializerContext;
