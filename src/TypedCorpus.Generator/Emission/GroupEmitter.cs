using TypedCorpus.Generator.Declarations;
using TypedCorpus.ImageWriting;
using TypedCorpus.Imaging;
using TypedCorpus.Model;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the file of a group: what is known about its articles in packed form, and the same in words; their texts
/// too, where they are literals.</summary>
internal static class GroupEmitter
{
    private const int QuoteLength = 120;

    public static string Name(int group) => FormattableString.Invariant($"Group{group:000}");

    public static string Emit(CorpusDeclaration declaration, ArticleGroup group, TextStorage storage)
    {
        CodeWriter code = GeneratedCode.Begin(storage == TextStorage.Literal
            ? $"Texts of the corpus '{group.Corpus}', and what TypedCorpus found in them."
            : $"What TypedCorpus found in texts of the corpus '{group.Corpus}', which are in a resource of the assembly.");
        foreach (CuratedArticle article in group.Articles) Describe(code, article);

        using (code.OpenNamespace(declaration))
        using (code.OpenClass(declaration))
        using (code.Open("private sealed partial class Image"))
            WriteParts(code, group, storage == TextStorage.Literal ? group.Articles : []);

        return code.ToString();
    }

    /// <summary>
    /// In the order in which <see cref="CorpusImage.Group"/> numbers them. The literals of a method are made when it is compiled, so each
    /// text has a method; and a class of many methods is loaded slowly, so the texts of a group have a class.
    /// </summary>
    private static void WriteParts(CodeWriter code, ArticleGroup group, EquatableArray<CuratedArticle> texts)
    {
        Packed pack = group.Pack.Value;
        string name = Name(group.Number);
        string[] parts =
        [
            Literal.Of(pack.Numbers), Literal.Of(pack.Strings), Literal.Of(texts.Count > 0 ? "" : group.Resource),
            .. texts.Select((_, slot) => $"{name}Texts.{TextName(slot)}()"),
        ];
        using (code.OpenExpression($"private static string {name}(int part) => part switch"))
        {
            for (int i = 0; i < parts.Length; i++)
                if (parts[i] != Literal.Of("")) code.Line($"{Literal.Of(i)} => {parts[i]},");
            code.Line("_ => \"\",");
        }

        if (texts.Count == 0) return;
        using (code.Line().Open($"private static class {name}Texts"))
        {
            for (int slot = 0; slot < texts.Count; slot++)
            {
                if (slot > 0) code.Line();
                code.Line($"internal static string {TextName(slot)}() => ", texts[slot].Text.Text, ";");
            }
        }
    }

    private static string TextName(int slot) => FormattableString.Invariant($"Text{slot}");

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
