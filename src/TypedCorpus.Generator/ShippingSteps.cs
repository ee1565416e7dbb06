using System.Collections.Immutable;
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

    public static ShippedNames Names(ImmutableArray<ShippedCorpus> shipped, CancellationToken cancellation) =>
        new(shipped.Select(each => each.Corpus).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

    public static ArticleEntries Entries((Found<FinishedArticle> Article, ShippedNames Shipped) input, CancellationToken cancellation)
    {
        SeedFile file = input.Article.Value.Article.Text.File;
        if (!input.Shipped.All.Contains(file.Corpus)) return ArticleEntries.None;
        Found<EquatableArray<BaselineEntry>> entries = Guard.Run<EquatableArray<BaselineEntry>>(
            file, [], () => new(BaselineEntries.OfArticle(input.Article.Value.Article), []));
        return new ArticleEntries(file.Corpus, entries.Value);
    }

    public static HeldEntries Held((EntryList Articles, LinkedCorpora Corpora) input, CancellationToken cancellation) => new(input.Articles, input.Corpora);

    public static Findings Compare((ShippedCorpus Shipped, HeldEntries Held) input, CancellationToken cancellation)
    {
        ShippedCorpus shipped = input.Shipped;
        IEnumerable<BaselineEntry> entries =
        [
            .. input.Held.Corpora.All.Where(corpus => corpus.Name == shipped.Corpus).SelectMany(BaselineEntries.OfActors),
            .. input.Held.Articles.All.Where(article => article.Corpus == shipped.Corpus).SelectMany(article => article.Entries),
        ];
        return new(Guard.Check(Place.StartOf(shipped.Path), () => BaselineComparison.Compare(shipped.Path, shipped.Baseline, entries)));
    }
}

/// <summary>A corpus's baseline, and where it is.</summary>
internal sealed record ShippedCorpus(string Corpus, string Path, Baseline Baseline);

/// <summary>The corpora that have a baseline.</summary>
internal sealed record ShippedNames(EquatableArray<string> All);

/// <summary>What a baseline would say of an article and its quotes.</summary>
internal sealed record ArticleEntries(string Corpus, EquatableArray<BaselineEntry> Entries)
{
    public static ArticleEntries None { get; } = new("", []);
}

/// <summary>What it would say of all articles.</summary>
internal sealed record EntryList(EquatableArray<ArticleEntries> All)
{
    public static EntryList Of(ImmutableArray<ArticleEntries> all, CancellationToken cancellation) => new(all.ToEquatableArray());
}

/// <summary>What baselines are compared with.</summary>
internal sealed record HeldEntries(EntryList Articles, LinkedCorpora Corpora);
