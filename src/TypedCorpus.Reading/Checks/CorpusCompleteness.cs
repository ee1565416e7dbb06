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
        SeedFile? manifest = files
            .Where(file => file.Kind == SeedKind.Manifest && file.Corpus == corpus.Name)
            .OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault();
        Place? place = manifest is null ? null : Place.StartOf(manifest.Path);
        var places = new ArticlePlaces(corpus, files);
        if (corpus.Manifest.Title is null) yield return new Finding(Rules.CorpusWithoutTitle, place, corpus.Name);
        if (corpus.Manifest.License is null) yield return new Finding(Rules.CorpusWithoutLicense, place, corpus.Name);
        if (corpus.Manifest.Source is null) yield return new Finding(Rules.CorpusWithoutSource, place, corpus.Name);
        foreach (LinkedActor actor in corpus.Actors.Where(actor => actor.Origin == Origin.Inferred && actor.Quotes.Count > 0))
            yield return new Finding(Rules.SpeakerNotOnRoster, places.FirstOf(actor), actor.Name, Quotes(actor.Quotes.Count), actor.Id);
    }

    private static string Quotes(int count) => count == 1 ? "one quote" : FormattableString.Invariant($"{count} quotes");
}
