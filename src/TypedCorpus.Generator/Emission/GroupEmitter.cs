using TypedCorpus.Curation;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Imaging;
using TypedCorpus.Inference;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the file of a group: what is known about its articles in packed form, and the same in words; their texts
/// too, where they are literals.</summary>
internal static class GroupEmitter
{
    private const int QuoteLength = 120;

    public static string ClassName(int group) => FormattableString.Invariant($"Group{group:000}");

    public static string Emit(CorpusDeclaration declaration, ArticleGroup group, TextStorage storage)
    {
        CodeWriter code = GeneratedCode.Begin(storage == TextStorage.Literal
            ? $"Texts of the corpus '{group.Corpus}', and what TypedCorpus found in them."
            : $"What TypedCorpus found in texts of the corpus '{group.Corpus}', which are in a resource of the assembly.");
        foreach (CuratedArticle article in group.Articles) Describe(code, article);

        Packed pack = GroupPacker.Pack(group.Articles);
        using (code.OpenNamespace(declaration))
        using (code.OpenClass(declaration))
        using (code.Open("private sealed partial class Image"))
        using (code.Open($"private sealed class {ClassName(group.Number)} : global::TypedCorpus.Imaging.{(storage == TextStorage.Literal ? "ImageGroup" : "ResourceGroup")}"))
        {
            code.Line($"public override string Numbers => {Literal.Of(pack.Numbers)};")
                .Line()
                .Line($"public override string Strings => {Literal.Of(pack.Strings)};")
                .Line();
            if (storage == TextStorage.Literal) WriteTexts(code, group.Articles);
            else code.Line($"protected override string Resource => {Literal.Of(group.Resource)};");
        }

        return code.ToString();
    }

    private static void WriteTexts(CodeWriter code, EquatableArray<CuratedArticle> articles)
    {
        using (code.OpenExpression("public override string Text(int slot) => slot switch"))
        {
            for (int slot = 0; slot < articles.Count; slot++) code.Line($"{Literal.Of(slot)} => {Literal.Of(articles[slot].Text.Text)},");
            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(slot)),");
        }
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
