using TypedCorpus.Diagnostics;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Declarations;

/// <summary>Advice for a corpus name that does not exist: the name that was probably meant, or how to declare such a corpus.</summary>
internal static class UnknownCorpus
{
    /// <summary>The name that the package gives to the folder of the same name beside the project.</summary>
    private const string Default = "seeds";

    public static Finding At(Place place, string name, IReadOnlyCollection<CorpusRoot> known)
    {
        string[] names = [.. known.Select(root => root.Corpus).Distinct()];
        string others = names.Length == 0 ? "" : $" (it has {string.Join(", ", names.Select(each => $"'{each}'"))})";
        return new Finding(Rules.UnknownCorpus, place, name, others, Advice(name, Meant(name, known)));
    }

    private static string Advice(string name, string? meant)
    {
        string declaration =
            $"declare <Corpus Include=\"folder/**\" Name=\"{(name.Trim().Length == 0 ? "news" : name)}\" /> in the project";
        if (meant is not null) return $"write \"{meant}\" if that is meant, or {declaration}";
        string andName = name == Default ? "" : $" and name it \"{Default}\"";
        return $"put its texts into a folder '{Default}' beside the project file{andName}, or {declaration}";
    }

    /// <summary>
    /// The nearest name. If somebody wrote a folder instead, the corpus of that folder. If the name is empty, the only corpus there is.
    /// </summary>
    private static string? Meant(string name, IReadOnlyCollection<CorpusRoot> known)
    {
        string bare = name.Replace('\\', '/').TrimEnd('*').Trim(' ', '/');
        string last = bare.Substring(bare.LastIndexOf('/') + 1);
        if (last.Length == 0) return known.Count == 1 ? known.First().Corpus : null;
        string[] names = [.. known.Select(root => root.Corpus)];
        return Nearest.To(bare, names) ?? Nearest.To(last, names)
            ?? known.Where(root => root.Folder.EndsWith($"/{last}/", StringComparison.OrdinalIgnoreCase))
                .Select(root => root.Corpus).FirstOrDefault();
    }
}
