using Microsoft.CodeAnalysis;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>One file of a snapshot: the diagnostics, which have no name, or a generated source.</summary>
internal sealed record Target(string Name, string Extension, string Text)
{
    /// <summary>All that the generators of a run gave. A generator's own failure is thrown, not written.</summary>
    public static IEnumerable<Target> Of(GeneratorDriverRunResult run, Func<GeneratedSourceResult, bool> isWanted)
    {
        Exception[] failures = [.. run.Results.Select(result => result.Exception).OfType<Exception>()];
        if (failures.Length > 0) throw new AggregateException(failures);

        if (!run.Diagnostics.IsEmpty) yield return new Target("", "txt", DiagnosticsText.Of(run.Diagnostics));
        foreach (GeneratedSourceResult source in run.Results.SelectMany(result => result.GeneratedSources).Where(isWanted))
            yield return Of(source);
    }

    /// <summary>The file's name behind the prefix: <c>.verified.txt</c>, <c>#Foo.g.verified.cs</c>.</summary>
    public string FileName(string state) => (Name == "" ? "" : "#" + Name) + $".{state}.{Extension}";

    private static Target Of(GeneratedSourceResult source)
    {
        string path = source.SyntaxTree.FilePath;
        string text = $"//HintName: {source.HintName}\n{source.SourceText}";
        return new Target(Path.GetFileNameWithoutExtension(path), Path.GetExtension(path).TrimStart('.'), WithLineFeeds(text));
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
