using System.Collections.Immutable;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Linking;
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

    public static EquatableArray<string> Corpora(ImmutableArray<ShippedCorpus> shipped, CancellationToken cancellation) =>
        shipped.Select(each => each.Corpus).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    public static ArticleEntries Entries((Found<FinishedArticle> Article, EquatableArray<string> Shipped) input, CancellationToken cancellation)
    {
        SeedFile file = input.Article.Value.Article.Text.File;
        if (!input.Shipped.Contains(file.Corpus)) return ArticleEntries.None;
        Found<EquatableArray<BaselineEntry>> entries = Guard.Run<EquatableArray<BaselineEntry>>(
            file, [], () => new(BaselineEntries.OfArticle(input.Article.Value.Article), []));
        return new ArticleEntries(file.Corpus, entries.Value);
    }

    public static EquatableArray<Finding> Compare(
        (ShippedCorpus Shipped, (ImmutableArray<ArticleEntries> Articles, ImmutableArray<LinkedCorpus> Corpora) Held) input, CancellationToken cancellation)
    {
        ShippedCorpus shipped = input.Shipped;
        IEnumerable<BaselineEntry> entries =
        [
            .. input.Held.Corpora.Where(corpus => corpus.Name == shipped.Corpus).SelectMany(BaselineEntries.OfActors),
            .. input.Held.Articles.Where(article => article.Corpus == shipped.Corpus).SelectMany(article => article.Entries),
        ];
        return Guard.Check(Place.StartOf(shipped.Path), () => BaselineComparison.Compare(shipped.Path, shipped.Baseline, entries));
    }
}

/// <summary>A corpus's baseline, and where it is.</summary>
internal sealed record ShippedCorpus(string Corpus, string Path, Baseline Baseline);

/// <summary>What a baseline would say of an article and its quotes.</summary>
internal sealed record ArticleEntries(string Corpus, EquatableArray<BaselineEntry> Entries)
{
    public static ArticleEntries None { get; } = new("", []);
}
