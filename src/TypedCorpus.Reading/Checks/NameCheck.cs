using TypedCorpus.Diagnostics;
using TypedCorpus.Naming;

namespace TypedCorpus.Checks;

/// <summary>Sees that no two articles of a corpus have one id or one member, and that no member has a name of the list it stands in.</summary>
internal static class NameCheck
{
    /// <param name="articles">The articles.</param>
    /// <param name="hasMember">Which of them are to have members.</param>
    public static IEnumerable<Finding> Check(IReadOnlyCollection<NamedArticle> articles, Func<NamedArticle, bool> hasMember) =>
        AreSound(articles, hasMember) ? [] : CheckInOrder(articles, hasMember);

    /// <summary>Most corpora are, at each edit: to see that takes no order.</summary>
    private static bool AreSound(IReadOnlyCollection<NamedArticle> articles, Func<NamedArticle, bool> hasMember)
    {
        var ids = new HashSet<(string Corpus, string Id)>();
        var members = new HashSet<(string Corpus, string Member)>();
        return articles.All(article => ids.Add((article.Corpus, article.Id))
            && (!hasMember(article) || (article.Member is { } member && !MemberName.IsReserved(member) && members.Add((article.Corpus, member)))));
    }

    private static IEnumerable<Finding> CheckInOrder(IReadOnlyCollection<NamedArticle> articles, Func<NamedArticle, bool> hasMember)
    {
        var ids = new Dictionary<(string Corpus, string Id), NamedArticle>();
        var members = new Dictionary<(string Corpus, string Member), NamedArticle>();
        foreach (NamedArticle article in articles
            .OrderBy(article => article.Key, StringComparer.Ordinal).ThenBy(article => article.Place.Path, StringComparer.Ordinal))
        {
            if (ids.TryGetValue((article.Corpus, article.Id), out NamedArticle? same))
            {
                yield return new Finding(Rules.DuplicateArticleId, article.Place, article.Id, same.Key + ".txt");
                continue;
            }

            ids.Add((article.Corpus, article.Id), article);
            if (!hasMember(article)) continue;
            if (article.Member is not { } member) yield return new Finding(Rules.NoMemberName, article.Place, article.Id);
            else if (MemberName.IsReserved(member)) yield return new Finding(Rules.ReservedMember, article.Place, member);
            else if (members.TryGetValue((article.Corpus, member), out same))
                yield return new Finding(Rules.DuplicateMember, article.Place, member, same.Id);
            else members.Add((article.Corpus, member), article);
        }
    }
}
