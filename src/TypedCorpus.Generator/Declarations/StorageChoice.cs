using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Diagnostics;
using TypedCorpus.ImageWriting;

namespace TypedCorpus.Generator.Declarations;

/// <summary>The project's property <c>CorpusText</c>: how texts get into its assembly.</summary>
/// <param name="Storage">The way that it chooses; literals, where it says nothing or nothing known.</param>
/// <param name="Unknown">What it says, if that is not known.</param>
internal sealed record StorageChoice(TextStorage Storage, string? Unknown)
{
    private const string Property = "build_property.CorpusText";

    /// <summary>Case does not matter, as in conditions of MSBuild: the targets test the same value there.</summary>
    public static StorageChoice Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string value = options.GlobalOptions.TryGetValue(Property, out string? text) ? text.Trim() : "";
        if (value.Equals(nameof(TextStorage.Resource), StringComparison.OrdinalIgnoreCase)) return new(TextStorage.Resource, null);
        bool isKnown = value.Length == 0 || value.Equals(nameof(TextStorage.Literal), StringComparison.OrdinalIgnoreCase);
        return new(TextStorage.Literal, isKnown ? null : value);
    }

    public IEnumerable<Finding> Check(Place? place)
    {
        if (Unknown is not null) yield return new Finding(Rules.UnknownCorpusText, place, Unknown);
    }
}
