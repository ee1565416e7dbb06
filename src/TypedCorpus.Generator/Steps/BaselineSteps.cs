using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Steps;

/// <summary>The steps that compare a corpus with its baseline. One without a baseline pays nothing for them.</summary>
internal static class BaselineSteps
{
    public static Found<CorpusBaseline> Read(SeedFile file, CancellationToken cancellation)
    {
        (Baseline baseline, EquatableArray<Finding> findings) = Guard.Run(file, new Baseline([]), () => BaselineReader.Read(file));
        return new(new CorpusBaseline(file.Corpus, file.Path, baseline), findings);
    }

    /// <summary>Each article keeps its entries: only those of edited articles are made again.</summary>
    public static Findings Compare(CorpusBaseline shipped, LinkedArticles linked) => new(
        Guard.Check(Place.StartOf(shipped.Path), () => BaselineComparison.Compare(shipped.Path, shipped.Baseline,
        [
            .. linked.Corpora.All.Where(corpus => corpus.Name == shipped.Corpus).SelectMany(BaselineEntries.OfActors),
            .. linked.Articles.All.Select(found => found.Value)
                .Where(article => article.Article.Text.File.Corpus == shipped.Corpus).SelectMany(article => article.Entries.Value),
        ])));
}

/// <summary>A corpus's baseline, and where it is.</summary>
internal sealed record CorpusBaseline(string Corpus, string Path, Baseline Baseline);
