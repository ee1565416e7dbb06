using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Tests;

/// <summary>
/// What the code of a test is compiled against: the framework's reference assemblies and the records, whatever else this process has loaded.
/// </summary>
internal static class ConsumerReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "consumer-references.txt"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
