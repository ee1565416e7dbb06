using TypedCorpus.Curation;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Imaging;
using TypedCorpus.Inference;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the file of a group: its articles' texts, what is known about them in packed form, and the same in words.</summary>
internal static class GroupEmitter
{
    private const int QuoteLength = 120;

    public static string ClassName(int group) => FormattableString.Invariant($"Group{group:000}");

    public static string Emit(CorpusDeclaration declaration, ArticleGroup group)
    {
        CodeWriter code = GeneratedCode.Begin($"Texts of the corpus '{group.Corpus}', and what TypedCorpus found in them.");
        foreach (CuratedArticle article in group.Articles) Describe(code, article);

        Packed pack = GroupPacker.Pack(group.Articles);
        using (code.OpenNamespace(declaration))
        using (code.OpenClass(declaration))
        using (code.Open("private sealed partial class Image"))
        using (code.Open($"private sealed class {ClassName(group.Number)} : global::TypedCorpus.Imaging.ImageGroup"))
        {
            code.Line($"public override string Numbers => {Literal.Of(pack.Numbers)};")
                .Line()
                .Line($"public override string Strings => {Literal.Of(pack.Strings)};")
                .Line();
            using (code.OpenExpression("public override string Text(int slot) => slot switch"))
            {
                for (int slot = 0; slot < group.Articles.Count; slot++)
                    code.Line($"{Literal.Of(slot)} => {Literal.Of(group.Articles[slot].Text.Text)},");
                code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(slot)),");
            }
        }

        return code.ToString();
    }

    private static void Describe(CodeWriter code, CuratedArticle article)
    {
        code.Line($"// {Prose.InComment(article.Id)}");
        foreach (QuoteAnnotation quote in article.Annotations.Quotes) code.Line("//   " + Describe(quote, article));
        foreach (PhraseAnnotation phrase in article.Annotations.Phrases)
            code.Line($"//   {phrase.Range} {phrase.Use}: {WordsOf(phrase.Range, article)}");
        code.Line();
    }

    private static string Describe(QuoteAnnotation quote, CuratedArticle article)
    {
        string speaker = quote.Speaker is { } number ? NameOf(article.Annotations.Actors[number]) : "somebody";
        string cue = quote.Attribution?.CueText is { } words ? $" [{Prose.InComment(words)}]" : "";
        return $"{quote.Range} {speaker}{cue}: {WordsOf(quote.Range, article)}";
    }

    private static string NameOf(ActorAnnotation actor) => Prose.InComment(actor.Id ?? actor.Name);

    private static string WordsOf(TextRange range, CuratedArticle article) =>
        Prose.InComment(range.Of(article.Text.Text), QuoteLength);
}
