using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Seeds;

/// <summary>Where the project's corpora are: the package's targets say so in one property.</summary>
internal sealed record CorpusRoots(EquatableArray<CorpusRoot> Roots)
{
    private const string Property = "build_property.TypedCorpusRoots";

    public static CorpusRoots Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        new(options.GlobalOptions.TryGetValue(Property, out string? value) ? CorpusRoot.ReadAll(value).ToEquatableArray() : []);

    /// <summary>Those that some class asks for.</summary>
    public static CorpusRoots Used(CorpusRoots all, CorpusClasses classes)
    {
        var used = new HashSet<string>(classes.Corpora, StringComparer.Ordinal);
        return new CorpusRoots(all.Roots.Where(root => used.Contains(root.Corpus)).ToEquatableArray());
    }
}
