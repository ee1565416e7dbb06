using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>Guesses the text of a sidecar that has none beside it: the text was renamed or moved, or the sidecar lies elsewhere.</summary>
internal sealed class MeantText
{
    private readonly SortedSet<string> texts;
    private readonly ILookup<string, string> byName;

    /// <param name="files">All files of the corpus.</param>
    /// <param name="texts">The keys of its texts.</param>
    /// <param name="unpaired">How many sidecars have no text.</param>
    public MeantText(IEnumerable<SeedFile> files, SortedSet<string> texts, int unpaired)
    {
        this.texts = texts;
        byName = texts.ToLookup(NameOf, StringComparer.Ordinal);
        var sidecars =
            new HashSet<string>(files.Where(file => file.Kind == SeedKind.Sidecar).Select(file => file.Key), StringComparer.Ordinal);
        string[] left = [.. texts.Where(text => !sidecars.Contains(text)).Take(2)];
        Left = unpaired == 1 && left.Length == 1 ? $"; the only text without a sidecar is '{left[0]}.txt'" : "";
    }

    /// <summary>The text that is left, where one sidecar and one text are without the other.</summary>
    public string Left { get; }

    /// <summary>The text whose name is that of a sidecar, or like it; <see langword="null"/> where none is.</summary>
    public string? Near(string key)
    {
        if (byName[NameOf(key)].FirstOrDefault() is { } elsewhere)
            return $"; a text of that name is '{elsewhere}.txt', whose sidecar is '{elsewhere}.yml'";
        return Nearest.To(key, texts) is { } nearest ? $"; the nearest is '{nearest}.txt'" : null;
    }

    private static string NameOf(string key) => key.Substring(key.LastIndexOf('/') + 1);
}
