namespace TypedCorpus.Model;

/// <summary>What a corpus says of itself: the contents of <c>corpus.yml</c>.</summary>
internal sealed record Manifest(string? Title, string? Language, string? License, string? Source, string? Citation, string? Rights = null)
{
    public static Manifest Empty { get; } = new(null, null, null, null, null);
}
