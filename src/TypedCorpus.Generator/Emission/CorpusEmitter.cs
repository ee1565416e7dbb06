using TypedCorpus.Generator.Declarations;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the file with a corpus's entrances, and the part of the image that is read first.</summary>
internal static class CorpusEmitter
{
    private const string Runtime = "global::TypedCorpus.";

    public static string Emit(CorpusDeclaration declaration, PackedIndex packed)
    {
        LinkedCorpus corpus = packed.Corpus;
        CodeWriter code = GeneratedCode.Begin(
            $"The corpus '{corpus.Name}' as TypedCorpus found it: {Counts(corpus)}. To change it, edit the seeds.");
        using (code.OpenNamespace(declaration))
        {
            if (!declaration.IsDocumented)
                code.Line($"/// <summary>{Prose.InXml(corpus.Manifest.Title ?? corpus.Name)}: {Counts(corpus)}.</summary>");
            using (code.OpenClass(declaration))
            {
                WriteEntrances(code);
                ImageEmitter.Write(code.Line(), packed);
            }
        }

        return code.ToString();
    }

    private static string Counts(LinkedCorpus corpus) => string.Join(
        ", ",
        Prose.Count(corpus.Articles.Count, "article"), Prose.Count(corpus.Actors.Count, "actor"), Prose.Count(corpus.QuoteCount, "quote"));

    private static void WriteEntrances(CodeWriter code) => code
        .Line("/// <summary>The articles, in the order of their files' names.</summary>")
        .Line("public static ArticleMembers Articles => Image.ArticleEntrance.List;")
        .Line()
        .Line("/// <summary>The actors: those of the roster, then those that were inferred.</summary>")
        .Line("public static ActorMembers Actors => Image.ActorEntrance.List;")
        .Line()
        .Line("/// <summary>All quotes, in reading order.</summary>")
        .Line($"public static {Runtime}RecordList<{Runtime}Quote> Quotes => Image.Corpus.Quotes;")
        .Line()
        .Line("/// <summary>The places where words stand, with the text beside them, tolerant of spelling. "
            + "A * at the end of a word stands for the rest of it.</summary>")
        .Line($"public static {Runtime}Concordance Search(string words, int context = 40) => Image.Corpus.Search(words, context);")
        .Line()
        .Line("/// <summary>What the corpus says of itself.</summary>")
        .Line($"public static {Runtime}CorpusInfo Info => Image.Corpus.Info;")
        .Line()
        .Line("/// <summary>The same corpus as an instance, for code that takes any corpus.</summary>")
        .Line($"public static {Runtime}Corpus Corpus => Image.Corpus;");
}
