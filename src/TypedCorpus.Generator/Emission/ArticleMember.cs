using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Emission;

/// <summary>The property of an article.</summary>
internal readonly record struct ArticleMember(
    string Name, int Number, bool IsCurated, string Title, string? Details, string FirstWords,
    EquatableArray<string> FormerNames) : IMember
{
    public static Found<MemberList<ArticleMember>> ListOf(LinkedCorpus corpus, CancellationToken cancellation) =>
        MemberList<ArticleMember>.Of(corpus, Of);

    public string Describe()
    {
        string?[] parts = [Title, Details, FirstWords];
        return string.Join(" — ", parts.Where(static words => !string.IsNullOrEmpty(words)).Select(static words => Prose.InXml(words!)));
    }

    private static IEnumerable<ArticleMember> Of(LinkedCorpus corpus)
    {
        EquatableArray<string>[] former =
            Emission.FormerNames.Of([.. corpus.Articles.Select(article => (article.Member, article.Summary.Formerly))]);
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            LinkedArticle article = corpus.Articles[i];
            if (article.Member is { } member)
                yield return new(
                    member, i, article.Summary.Member is not null,
                    article.Summary.Title ?? article.Summary.Id, article.Summary.Details, article.Summary.FirstWords, former[i]);
        }
    }
}
