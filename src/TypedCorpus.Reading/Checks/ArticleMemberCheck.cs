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
        from same in articles.GroupBy(article => (article.Corpus, article.Member))
        let all = same.ToArray()
        from article in all
        let finding = Of(article, all)
        where finding is not null
        select finding;

    /// <param name="article">An article.</param>
    /// <param name="same">All whose members would have its member's name, itself among them.</param>
    private static Finding? Of(NamedArticle article, NamedArticle[] same)
    {
        if (article.Member is not { } member) return None(article, "its id has no letter or digit, or more than a name can have");
        if (article.IsMemberChosen) return OfChosen(article, member, same);
        if (MemberName.IsReserved(member)) return None(article, $"the list has a '{member}' already");
        // Where somebody chose the name, it is an error there.
        bool isShared = same.Length > 1 && !same.Any(other => other.IsMemberChosen);
        return isShared ? None(article, $"the id '{Other(article, same).Id}' gives the same name, '{member}'") : null;
    }

    private static Finding? OfChosen(NamedArticle article, string member, NamedArticle[] same)
    {
        if (MemberName.IsReserved(member)) return new Finding(Rules.ReservedMember, article.Place, member);
        NamedArticle? holder = same.FirstOrDefault(other => !other.IsMemberChosen) ?? same.FirstOrDefault(other => other != article);
        bool isFirst = same[0] == article && same.All(other => other.IsMemberChosen);
        return holder is null || isFirst ? null : new Finding(Rules.DuplicateMember, article.Place, member, holder.Id);
    }

    private static NamedArticle Other(NamedArticle article, NamedArticle[] same) => same[0] == article ? same[1] : same[0];

    private static Finding None(NamedArticle article, string reason) =>
        new(Rules.ArticleWithoutMember, article.Place, article.Id, reason, article.Key + ".yml");
}
