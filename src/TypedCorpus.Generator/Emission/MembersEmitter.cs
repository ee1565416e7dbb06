using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the lists with a property an article and an actor; their documentation is what an editor shows as one types.</summary>
internal static class MembersEmitter
{
    public static void WriteArticles(CodeWriter code, LinkedCorpus corpus)
    {
        using CodeWriter.Block list = OpenList(code, "Article", "articles");
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            LinkedArticle article = corpus.Articles[i];
            if (article.Member is { } member) WriteMember(code, "Article", member, i, Describe(article.Summary));
        }
    }

    public static void WriteActors(CodeWriter code, LinkedCorpus corpus)
    {
        using CodeWriter.Block list = OpenList(code, "Actor", "actors");
        for (int i = 0; i < corpus.Actors.Count; i++)
        {
            LinkedActor actor = corpus.Actors[i];
            if (actor.Member is { } member) WriteMember(code, "Actor", member, i, Describe(actor));
        }
    }

    private static CodeWriter.Block OpenList(CodeWriter code, string record, string list)
    {
        code.Line($"/// <summary>The {list} of the corpus, each with a property of its own.</summary>").Line(GeneratedCode.Attribute);
        CodeWriter.Block block = code.Open($"public sealed class {record}Members : global::TypedCorpus.{record}List");
        code.Line($"internal {record}Members(global::TypedCorpus.{record}List {list}) : base({list}) {{ }}");
        return block;
    }

    private static void WriteMember(CodeWriter code, string record, string member, int number, string description) => code
        .Line()
        .Line($"/// <summary>{description}</summary>")
        .Line($"public global::TypedCorpus.{record} {GeneratedCode.Escape(member)} => this[{Literal.Of(number)}];");

    private static string Describe(ArticleSummary article)
    {
        string[] parts =
        [
            Prose.InXml(article.Title ?? article.Id),
            .. article.Details is { } details ? [Prose.InXml(details)] : Array.Empty<string>(),
            Prose.InXml(article.FirstWords),
        ];
        return string.Join(" — ", parts.Where(part => part.Length > 0));
    }

    private static string Describe(LinkedActor actor)
    {
        IEnumerable<string> names = new[] { actor.Name }.Concat(actor.Names.Select(name => name.Name)).Distinct(StringComparer.Ordinal);
        string counts = FormattableString.Invariant($"{Prose.Count(actor.Quotes.Count, "quote")}, {Prose.Count(actor.MentionCount, "mention")}");
        string origin = actor.Origin == Origin.Inferred ? ", inferred" : "";
        return $"{actor.Kind}: {Prose.InXml(string.Join(", ", names))} ({counts}{origin})";
    }
}
