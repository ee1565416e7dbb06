using TypedCorpus.Diagnostics;
using TypedCorpus.Naming;

namespace TypedCorpus.Checks;

/// <summary>
/// Finds articles whose member cannot have its name. If a person chose the name, that is an error. If it only follows from the id, the
/// article has no member and is found by its id.
/// </summary>
internal static class ArticleMemberCheck
{
    /// <param name="articles">Those that are to have members.</param>
    public static IEnumerable<Finding> Check(IEnumerable<NamedArticle> articles) =>
        articles.GroupBy(article => (article.Corpus, article.Member)).SelectMany(same => Of(same.Key.Member, [.. same]));

    /// <param name="member">A name.</param>
    /// <param name="same">All whose members would have it.</param>
    private static IEnumerable<Finding> Of(string? member, NamedArticle[] same)
    {
        if (member is null) return same.Select(article => None(article, "its id has no letter or digit, or more than a name can have"));
        ILookup<bool, NamedArticle> byChoice = same.ToLookup(article => article.IsMemberChosen);
        IEnumerable<NamedArticle> chosen = byChoice[true], fromId = byChoice[false];
        if (MemberName.IsReserved(member))
        {
            return
            [
                .. chosen.Select(article => new Finding(Rules.ReservedMember, article.Place, member)),
                .. fromId.Select(article => None(article, $"the list has '{member}' already")),
            ];
        }

        // Where somebody chose the name, it is an error there, and the one whose id gives it keeps it.
        if (!chosen.Any()) return same.Length == 1 ? [] : fromId.Select(article => Shared(article, member, same));
        NamedArticle holder = fromId.FirstOrDefault() ?? chosen.First();
        return chosen.Where(article => article != holder)
            .Select(article => new Finding(Rules.DuplicateMember, article.Place, member, holder.Id));
    }

    private static Finding Shared(NamedArticle article, string member, NamedArticle[] same)
    {
        NamedArticle other = same[0] == article ? same[1] : same[0];
        return None(article, $"the id '{other.Id}' gives the same name, '{member}'");
    }

    private static Finding None(NamedArticle article, string reason) =>
        new(Rules.ArticleWithoutMember, article.Place, article.Id, reason, article.Key + ".yml");
}
