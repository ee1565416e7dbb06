using System.Reflection;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>What a corpus says of itself.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record CorpusInfo
{
    private readonly Assembly assembly;
    private string? version;

    internal CorpusInfo(
        Assembly assembly, int articleCount, int actorCount, int quoteCount,
        string name, string? title, string? language, string? license, string? source, string? citation, string contentHash,
        string? rights)
    {
        this.assembly = assembly;
        Name = name;
        Title = title;
        Language = language;
        License = license;
        Source = source;
        Citation = citation;
        ContentHash = contentHash;
        Rights = rights;
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

    /// <summary>Its license, best as an SPDX expression, if given.</summary>
    public string? License { get; }

    /// <summary>
    /// In words, who holds the rights to its texts and what the license is of, if given: such as texts of others in a corpus whose selection and
    /// annotations alone are under <see cref="License"/>. An article may say otherwise of itself: <see cref="Article.Rights"/>.
    /// </summary>
    public string? Rights { get; }

    /// <summary>Where its texts come from, if given.</summary>
    public string? Source { get; }

    /// <summary>How to cite it, if given.</summary>
    public string? Citation { get; }

    /// <summary>
    /// SHA-256 over the texts and all that is known about them, in lower-case hexadecimal. Equal corpora have equal hashes.
    /// </summary>
    public string ContentHash { get; }

    /// <summary>
    /// The version of the assembly that holds it, which is that of its package: <c>1.2.0-beta</c>; what follows a <c>+</c>, such as a
    /// commit, is left out.
    /// </summary>
    public string Version => version ??= ReadVersion();

    /// <summary>How many articles it has.</summary>
    public int ArticleCount { get; }

    /// <summary>How many actors it has.</summary>
    public int ActorCount { get; }

    /// <summary>How many quotes it has.</summary>
    public int QuoteCount { get; }

    /// <summary>Equal when content hash and version are.</summary>
    public bool Equals(CorpusInfo? other) => other is not null && ContentHash == other.ContentHash && Version == other.Version;

    /// <inheritdoc/>
    public override int GetHashCode() => ContentHash.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{Title ?? Name} {Version}";

    /// <summary>By reflection, and so once. Threads that ask together read the same.</summary>
    private string ReadVersion()
    {
        string whole = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? assembly.GetName().Version?.ToString() ?? "";
        int build = whole.IndexOf('+');
        return build < 0 ? whole : whole.Substring(0, build);
    }
}
