namespace TypedCorpus.Model;

/// <summary>What a person wrote down about a text as a whole, in its sidecar or its front matter.</summary>
internal sealed record Metadata(
    string? Id, string? Member, string? Title, string? Language, PartialDate? Published, string? Source, string? Author, string? Url,
    string? License = null, string? Rights = null, EquatableArray<string> Formerly = default)
{
    public static Metadata Empty { get; } = new(null, null, null, null, null, null, null, null);
}
