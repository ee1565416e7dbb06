using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>What a corpus as a whole might still say of itself before it is published.</summary>
internal static class CorpusCompleteness
{
    /// <param name="corpus">The corpus.</param>
    /// <param name="files">Its files, of which the content may be none or an older one.</param>
    public static IEnumerable<Finding> Check(LinkedCorpus corpus, IReadOnlyCollection<SeedFile> files)
    {
        Place? place = StartOf(SeedKind.Manifest, corpus, files);
        var places = new ArticlePlaces(corpus, files);
        if (corpus.Manifest.Title is null) yield return new Finding(Rules.CorpusWithoutTitle, place, corpus.Name);
        if (corpus.Manifest.License is null) yield return new Finding(Rules.CorpusWithoutLicense, place, corpus.Name);
        if (corpus.Manifest.Source is null) yield return new Finding(Rules.CorpusWithoutSource, place, corpus.Name);
        int silent = corpus.Articles.Count(article => !article.Summary.HasTerms);
        if (corpus.Manifest.Rights is null && silent > 0)
            yield return new Finding(Rules.CorpusWithoutRights, place, corpus.Name, Articles(silent));
        foreach (LinkedActor actor in corpus.Actors.Where(actor => actor.Origin == Origin.Inferred && actor.Quotes.Count > 0))
            yield return new Finding(Rules.SpeakerNotOnRoster, places.FirstOf(actor), actor.Name, Quotes(actor.Quotes.Count), actor.Id);
        foreach (Finding finding in OfDrafts(corpus, files)) yield return finding;
    }

    private static IEnumerable<Finding> OfDrafts(LinkedCorpus corpus, IReadOnlyCollection<SeedFile> files)
    {
        LinkedActor[] drafted = [.. corpus.Actors.Where(actor => actor.Origin == Origin.Drafted)];
        if (drafted.Length == 0) yield break;
        int listed = corpus.Actors.Count(actor => actor.Origin != Origin.Inferred);
        yield return new Finding(
            Rules.UnconfirmedActors, StartOf(SeedKind.Roster, corpus, files),
            FormattableString.Invariant($"{drafted.Length}"), FormattableString.Invariant($"{listed}"), drafted[0].Id);
    }

    private static Place? StartOf(SeedKind kind, LinkedCorpus corpus, IEnumerable<SeedFile> files)
    {
        SeedFile? first = files
            .Where(file => file.Kind == kind && file.Corpus == corpus.Name).OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault();
        return first is null ? null : Place.StartOf(first.Path);
    }

    private static string Articles(int count) =>
        count == 1 ? "does one of its articles" : FormattableString.Invariant($"do {count} of its articles");

    private static string Quotes(int count) => count == 1 ? "one quote" : FormattableString.Invariant($"{count} quotes");
}
