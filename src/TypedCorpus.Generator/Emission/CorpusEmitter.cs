using TypedCorpus.Generator.Declarations;
using TypedCorpus.Imaging;
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
            if (!declaration.IsDocumented) code.Line($"/// <summary>{Prose.InXml(corpus.Manifest.Title ?? corpus.Name)}: {Counts(corpus)}.</summary>");
            using (code.OpenClass(declaration))
            {
                WriteEntrances(code);
                WriteImage(code.Line(), corpus, packed.Index);
            }
        }

        return code.ToString();
    }

    private static string Counts(LinkedCorpus corpus) => string.Join(
        ", ",
        Prose.Count(corpus.Articles.Count, "article"), Prose.Count(corpus.Actors.Count, "actor"), Prose.Count(corpus.QuoteCount, "quote"));

    private static void WriteEntrances(CodeWriter code) => code
        .Line("/// <summary>The articles, in the order of their files' names.</summary>")
        .Line("public static ArticleMembers Articles => Image.Articles;")
        .Line()
        .Line("/// <summary>The actors: those of the roster, then those that were inferred.</summary>")
        .Line("public static ActorMembers Actors => Image.Actors;")
        .Line()
        .Line("/// <summary>All quotes, in reading order.</summary>")
        .Line($"public static {Runtime}RecordList<{Runtime}Quote> Quotes => Image.Corpus.Quotes;")
        .Line()
        .Line("/// <summary>The places where words stand, with the text beside them, tolerant of spelling. A * at the end of a word stands for the rest of it.</summary>")
        .Line($"public static {Runtime}Concordance Search(string words, int context = 40) => Image.Corpus.Search(words, context);")
        .Line()
        .Line("/// <summary>What the corpus says of itself.</summary>")
        .Line($"public static {Runtime}CorpusInfo Info => Image.Corpus.Info;")
        .Line()
        .Line("/// <summary>The same corpus as an instance, for code that takes any corpus.</summary>")
        .Line($"public static {Runtime}Corpus Corpus => Image.Corpus;");

    private static void WriteImage(CodeWriter code, LinkedCorpus corpus, Packed index)
    {
        code.Line("// The corpus in packed form. What it holds can be read in the files of the members and of the groups.").Line(GeneratedCode.Attribute);
        using (code.Open($"private sealed partial class Image : {Runtime}Imaging.CorpusImage"))
        {
            code.Line($"internal static readonly {Runtime}Corpus Corpus = new Image().Open();")
                .Line("internal static readonly ArticleMembers Articles = new ArticleMembers(Corpus.Articles);")
                .Line("internal static readonly ActorMembers Actors = new ActorMembers(Corpus.Actors);")
                .Line()
                .Line($"public override string Index => {Literal.Of(index.Numbers)};")
                .Line()
                .Line($"public override string IndexStrings => {Literal.Of(index.Strings)};")
                .Line();
            using (code.OpenExpression($"public override {Runtime}Imaging.ImageGroup Group(int number) => number switch"))
            {
                foreach (int group in corpus.Articles.Select(article => article.Group).Distinct().OrderBy(group => group))
                    code.Line($"{Literal.Of(group)} => new {GroupEmitter.ClassName(group)}(),");
                code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
            }
        }
    }
}
