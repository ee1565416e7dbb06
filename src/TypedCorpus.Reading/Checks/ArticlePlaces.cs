using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>Where a corpus's articles are, for diagnostics about actors whom no file of a person's names.</summary>
internal sealed class ArticlePlaces(LinkedCorpus corpus, IEnumerable<SeedFile> files)
{
    private readonly Lazy<Dictionary<string, string>> paths = new(() => PathsOf(corpus, files));

    /// <summary>The start of the first text that quotes or mentions an actor.</summary>
    public Place? FirstOf(LinkedActor actor)
    {
        if (actor.Articles.Count == 0) return null;
        string key = corpus.Articles[actor.Articles[0].Article].Summary.Key;
        return paths.Value.TryGetValue(key, out string? path) ? Place.StartOf(path) : null;
    }

    private static Dictionary<string, string> PathsOf(LinkedCorpus corpus, IEnumerable<SeedFile> files)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SeedFile file in files)
        {
            if (file.Kind != SeedKind.Text || file.Corpus != corpus.Name) continue;
            // Of two with one key, whose names differ in capitals of the ending, the one whose path comes first counts.
            if (!paths.TryGetValue(file.Key, out string? other) || string.CompareOrdinal(file.Path, other) < 0) paths[file.Key] = file.Path;
        }

        return paths;
    }
}
