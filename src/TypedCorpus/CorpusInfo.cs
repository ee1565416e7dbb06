using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>What a corpus says of itself.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record CorpusInfo
{
    internal CorpusInfo(
        string name, string? title, string? language, string? licence, string? source, string? citation, string contentHash,
        int articleCount, int actorCount, int quoteCount)
    {
        Name = name;
        Title = title;
        Language = language;
        Licence = licence;
        Source = source;
        Citation = citation;
        ContentHash = contentHash;
        ArticleCount = articleCount;
        ActorCount = actorCount;
        QuoteCount = quoteCount;
    }

    /// <summary>The name under which the project declares it.</summary>
    public string Name { get; }

    /// <summary>Its title, if given.</summary>
    public string? Title { get; }

    /// <summary>The language of its texts where they do not say otherwise (BCP 47), if given.</summary>
    public string? Language { get; }

    /// <summary>Its licence, best as an SPDX expression, if given.</summary>
    public string? Licence { get; }

    /// <summary>Where its texts come from, if given.</summary>
    public string? Source { get; }

    /// <summary>How to cite it, if given.</summary>
    public string? Citation { get; }

    /// <summary>
    /// SHA-256 over the texts and all that is known about them, in lower-case hexadecimal. Equal corpora have equal hashes.
    /// </summary>
    public string ContentHash { get; }

    /// <summary>How many articles it has.</summary>
    public int ArticleCount { get; }

    /// <summary>How many actors it has.</summary>
    public int ActorCount { get; }

    /// <summary>How many quotes it has.</summary>
    public int QuoteCount { get; }
}
