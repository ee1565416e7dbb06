using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>What the corpus as a whole needs of a finished text.</summary>
internal sealed record CheckedText(
    CuratedArticle Article, ArticleSummary Summary, NamedArticle Names,
    EquatableArray<BaselineEntry> Entries, EquatableArray<Finding> Findings)
{
    public static CheckedText Of(
        CorpusFiles files, SeedFile text, CorpusSettings settings, bool withEntries, CancellationToken cancellation)
    {
        (ReadThrough through, EquatableArray<Finding> findings) = CorpusPipeline.Text(files, text, settings, cancellation);
        return new CheckedText(
            through.Finished.Article,
            through.Finished.Summary,
            through.Finished.Names,
            withEntries ? through.Finished.Entries.Value : [],
            [.. findings, .. through.Finished.Completeness.Value]);
    }
}
