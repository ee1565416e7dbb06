using TypedCorpus.Diagnostics;

namespace TypedCorpus.Linking;

/// <summary>Sees that no two articles of a corpus have one id or one member, and that no member has a name of the list it stands in.</summary>
internal static class NameCheck
{
    public static IEnumerable<Finding> Check(IEnumerable<NamedArticle> articles)
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
            if (article.Member is not { } member) yield return new Finding(Rules.NoMemberName, article.Place, article.Id);
            else if (MemberName.IsReserved(member)) yield return new Finding(Rules.ReservedMember, article.Place, member);
            else if (members.TryGetValue((article.Corpus, member), out same))
                yield return new Finding(Rules.DuplicateMember, article.Place, member, same.Id);
            else members.Add((article.Corpus, member), article);
        }
    }
}
