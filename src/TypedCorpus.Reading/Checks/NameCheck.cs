using TypedCorpus.Diagnostics;
using TypedCorpus.Naming;

namespace TypedCorpus.Checks;

/// <summary>Checks that no two articles of a corpus have the same id, and then their members.</summary>
internal static class NameCheck
{
    /// <param name="articles">The articles.</param>
    /// <param name="hasMember">Which of them are to have members.</param>
    public static IEnumerable<Finding> Check(IReadOnlyCollection<NamedArticle> articles, Func<NamedArticle, bool> hasMember)
    {
        if (AreSound(articles, hasMember)) return [];
        var findings = new List<Finding>();
        NamedArticle[] known = [.. WithIds(articles, findings)];
        return [.. findings, .. ArticleMemberCheck.Check(known.Where(hasMember))];
    }

    /// <summary>Most corpora are sound at each edit; this quick check needs no sorting.</summary>
    private static bool AreSound(IReadOnlyCollection<NamedArticle> articles, Func<NamedArticle, bool> hasMember)
    {
        var ids = new HashSet<(string Corpus, string Id)>();
        var members = new HashSet<(string Corpus, string Member)>();
        return articles.All(article => ids.Add((article.Corpus, article.Id)) && (!hasMember(article) || IsFirstWithMember(article)));

        bool IsFirstWithMember(NamedArticle article) =>
            article.Member is { } member && !MemberName.IsReserved(member) && members.Add((article.Corpus, member));
    }

    /// <summary>Each first article with an id, in the order of keys. Two files for one text are reported elsewhere.</summary>
    private static IEnumerable<NamedArticle> WithIds(IEnumerable<NamedArticle> articles, List<Finding> findings)
    {
        var ids = new Dictionary<(string Corpus, string Id), NamedArticle>();
        foreach (NamedArticle article in articles
            .OrderBy(article => article.Key, StringComparer.Ordinal).ThenBy(article => article.Place.Path, StringComparer.Ordinal))
        {
            if (!ids.TryGetValue((article.Corpus, article.Id), out NamedArticle? same))
            {
                ids.Add((article.Corpus, article.Id), article);
                yield return article;
            }
            else if (same.Key != article.Key)
            {
                findings.Add(new Finding(Rules.DuplicateArticleId, article.Place, article.Id, same.Key + ".txt"));
            }
        }
    }
}
