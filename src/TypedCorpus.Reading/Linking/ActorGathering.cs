using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Linking;

/// <summary>
/// Gathers what the articles know of one actor, in two rounds over them: the first counts, so that the second finds arrays of the right
/// length. A large corpus is linked again at each edit of a text.
/// </summary>
internal sealed class ActorGathering(string id, RosterActor? rosterEntry = null)
{
    private readonly List<string> roles = [];
    private ActorInArticle[] articles = [];
    private int[] quotes = [];
    private int articleCount, quoteCount;
    private ActorAnnotation? first;
    private string name = "";

    public string Id => id;

    /// <summary>The name that its member would have.</summary>
    public string? MemberWish { get; } = rosterEntry?.Member ?? MemberName.FromId(id);

    public bool IsInferred => rosterEntry is null;

    /// <summary>Its place among the actors of the corpus, once all are known.</summary>
    public int Number { get; set; }

    public void Count(ActorAnnotation actor)
    {
        articleCount++;
        // For an actor on the roster, the roster says the rest.
        if (!IsInferred) return;
        first ??= actor;
        if (actor.Name.Length > name.Length) name = actor.Name;
        foreach (string role in actor.Roles)
            if (!roles.Contains(role)) roles.Add(role);
    }

    public void CountQuote() => quoteCount++;

    public void EndCount()
    {
        (articles, quotes) = (new ActorInArticle[articleCount], new int[quoteCount]);
        (articleCount, quoteCount) = (0, 0);
    }

    public void Add(int article, int mentions)
    {
        int last = articleCount - 1;
        // An article may know one actor under two names that give the same id.
        if (last >= 0 && articles[last].Article == article) articles[last] = new(article, articles[last].Mentions + mentions);
        else articles[articleCount++] = new ActorInArticle(article, mentions);
    }

    public void AddQuote(int number) => quotes[quoteCount++] = number;

    public LinkedActor Link(string? member)
    {
        if (articleCount < articles.Length) Array.Resize(ref articles, articleCount);
        return Link(member, new EquatableArray<int>(quotes), new EquatableArray<ActorInArticle>(articles));
    }

    /// <summary>With quotes and places that were gathered elsewhere.</summary>
    public LinkedActor Link(string? member, EquatableArray<int> said, EquatableArray<ActorInArticle> where) => rosterEntry is { } actor
        ? new LinkedActor(
            id, member, actor.Name, actor.Kind, actor.IsDraft ? Origin.Drafted : Origin.Curated,
            actor.Names, actor.Aliases, actor.Roles, actor.Wikidata, said, where, actor.Formerly)
        : new LinkedActor(id, member, name, first?.Kind ?? default, Origin.Inferred, [], [], roles.ToEquatableArray(), null, said, where);
}
