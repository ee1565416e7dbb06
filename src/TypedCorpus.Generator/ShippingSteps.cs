using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Reading;
using TypedCorpus.Shipping;

namespace TypedCorpus.Generator;

/// <summary>The steps that compare a corpus with its baseline. One without a baseline pays nothing for them.</summary>
internal static class ShippingSteps
{
    public static Found<ShippedCorpus> Read(SeedFile file, CancellationToken cancellation)
    {
        (Baseline baseline, EquatableArray<Finding> findings) = Guard.Run(file, new Baseline([]), () => BaselineReader.Read(file));
        return new(new ShippedCorpus(file.Corpus, file.Path, baseline), findings);
    }

    /// <summary>An article keeps its entries, so that only an edited one makes them again.</summary>
    public static Findings Compare((ShippedCorpus Shipped, LinkedArticles Linked) input, CancellationToken cancellation)
    {
        ShippedCorpus shipped = input.Shipped;
        return new(Guard.Check(Place.StartOf(shipped.Path), () => BaselineComparison.Compare(shipped.Path, shipped.Baseline,
        [
            .. input.Linked.Corpora.All.Where(corpus => corpus.Name == shipped.Corpus).SelectMany(BaselineEntries.OfActors),
            .. input.Linked.Articles.All.Select(found => found.Value)
                .Where(article => article.Article.Text.File.Corpus == shipped.Corpus).SelectMany(article => article.Entries.Value),
        ])));
    }
}

/// <summary>A corpus's baseline, and where it is.</summary>
internal sealed record ShippedCorpus(string Corpus, string Path, Baseline Baseline);
