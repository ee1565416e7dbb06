using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tool.Editing;

/// <summary>A corpus as it would be with edited files, before they are written.</summary>
internal static class Overlay
{
    public static EquatableArray<Finding> Check(CorpusFiles files, IEnumerable<EditedFile> edited, CancellationToken cancellation)
    {
        Dictionary<string, SeedFile> results = edited.ToDictionary(file => file.File.Path, file => file.Result, StringComparer.Ordinal);
        IEnumerable<SeedFile> all = files.All.Where(file => !results.ContainsKey(file.Path)).Concat(results.Values);
        var corpus = new CorpusFiles(files.Corpus, all, file => results.GetValueOrDefault(file.Path) ?? files.Open(file));
        return CorpusPipeline.Check(corpus, withEntries: false, read: null, cancellation).Findings;
    }
}
