using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Declarations;

namespace TypedCorpus.Generator.Seeds;

/// <summary>Where the project's corpora are: what the package's targets say in one property, as files carry no metadata of their own.</summary>
internal sealed record CorpusRoots(EquatableArray<CorpusRoot> Roots)
{
    /// <summary>
    /// Pairs <c>name=folder</c> between bars, both percent-encoded, because the compiler reads the property from a file in which
    /// <c>#</c> and <c>;</c> begin comments.
    /// </summary>
    private const string Property = "build_property.TypedCorpusRoots";

    public static CorpusRoots Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GlobalOptions.TryGetValue(Property, out string? value)) return new CorpusRoots([]);
        return new CorpusRoots(value.Split('|').Select(ReadPair).OfType<CorpusRoot>().ToEquatableArray());
    }

    /// <summary>Those that some class asks for.</summary>
    public static CorpusRoots Used((CorpusRoots All, CorpusClasses Classes) input, CancellationToken cancellation)
    {
        var used = new HashSet<string>(input.Classes.Corpora, StringComparer.Ordinal);
        return new CorpusRoots(input.All.Roots.Where(root => used.Contains(root.Corpus)).ToEquatableArray());
    }

    private static CorpusRoot? ReadPair(string pair)
    {
        int equals = pair.IndexOf('=');
        if (equals < 0) return null;
        string folder = Uri.UnescapeDataString(pair.Substring(equals + 1).Trim()).Replace('\\', '/').TrimEnd('/') + "/";
        return new CorpusRoot(Uri.UnescapeDataString(pair.Substring(0, equals).Trim()), folder);
    }
}

/// <summary>The folder of a corpus, with <c>/</c> throughout and at its end.</summary>
internal sealed record CorpusRoot(string Corpus, string Folder);
