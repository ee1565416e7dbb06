using TypedCorpus.Benchmarks.Texts;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>A corpus in each of the forms that the programs store it in.</summary>
internal static class CorpusData
{
    public static void Write(LargeCorpus texts, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        texts.WriteTo(Path.Combine(folder, "seeds"));
        ConstantsData.Write(texts, Path.Combine(folder, "constants"));
        Corpus corpus = OpenedCorpus.Open(texts);
        JsonData.Write(corpus, Path.Combine(folder, "corpus.json"));
        SqliteData.Write(corpus, Path.Combine(folder, "corpus.db"));
        File.WriteAllText(
            Path.Combine(folder, "Question.cs"),
            $"internal static class Question\n{{\n    public const string Actor = \"{Asked(corpus).Id}\";\n}}\n");
    }

    /// <summary>Of the actors on the roster, the one quoted as often as most.</summary>
    private static Actor Asked(Corpus corpus)
    {
        Actor[] quoted = [.. corpus.Actors.Where(static actor => actor.Origin == Origin.Curated && actor.Quotes.Count > 0).OrderBy(static actor => actor.Quotes.Count)];
        return quoted[quoted.Length / 2];
    }
}
