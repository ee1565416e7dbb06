using System.Collections.Immutable;
using TypedCorpus.Checks;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Steps;

// What checks of the whole take in, each as one value: the runtime would compile each shape of a tuple of arrays anew in every process.

/// <summary>Under which names the articles would be known.</summary>
internal sealed record ArticleNames(EquatableArray<NamedArticle> All)
{
    public static ArticleNames Of(FinishedArticles articles, CancellationToken cancellation) =>
        new(articles.All.Select(found => found.Value.Names).ToEquatableArray());
}

/// <summary>The project's classes, and its files by their names.</summary>
internal sealed record CheckedProject(SeedFiles Files, CorpusClasses Classes);

/// <summary>The corpora with all that is emitted of them.</summary>
internal sealed record StoredCorpora(EquatableArray<StoredCorpus> All)
{
    public static StoredCorpora Of(ImmutableArray<PackedIndex> indexes, ImmutableArray<ArticleGroup> groups)
    {
        ILookup<string, ArticleGroup> ofCorpus = groups.ToLookup(group => group.Corpus);
        return new(indexes.Select(index => new StoredCorpus(index, ofCorpus[index.Corpus.Name].ToEquatableArray())).ToEquatableArray());
    }
}

/// <summary>What the project asks for, and where it does.</summary>
internal sealed record DeclaredProject(CorpusDeclarations Declarations, CorpusProject Project);

/// <summary>All that completeness is about.</summary>
internal sealed record CompletedCorpora(LinkedArticles Linked, SeedFiles Files);

/// <summary>The corpora.</summary>
internal sealed record LinkedCorpora(EquatableArray<LinkedCorpus> All)
{
    public static LinkedCorpora Of(ImmutableArray<LinkedCorpus> all, CancellationToken cancellation) => new(all.ToEquatableArray());
}

/// <summary>The corpora with their articles.</summary>
internal sealed record LinkedArticles(LinkedCorpora Corpora, FinishedArticles Articles);

/// <summary>The files that are not texts: those of a corpus as a whole, and the sidecars.</summary>
internal sealed record OtherFiles(SeedFiles Whole, SidecarIndex Sidecars)
{
    /// <summary>All files: the texts, and these.</summary>
    public static SeedFiles With(FinishedArticles texts, OtherFiles others) => new(
    [
        .. texts.All.Select(found => found.Value.Article.Text.File), .. others.Sidecars.Files, .. others.Whole.All,
    ]);
}
