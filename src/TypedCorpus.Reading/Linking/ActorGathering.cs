using TypedCorpus.Curation;
using TypedCorpus.Inference;

namespace TypedCorpus.Linking;

/// <summary>Gathers what the articles know of one actor.</summary>
internal sealed class ActorGathering(string id, RosterActor? rosterEntry = null)
{
    private readonly List<int> quotes = [];
    private readonly List<ActorInArticle> articles = [];
    private readonly List<string> roles = [];
    private string name = "";
    private ActorKind kind;

    public string Id => id;

    /// <summary>Its place among the actors of the corpus, once all are known.</summary>
    public int Number { get; set; }

    public void Add(ActorAnnotation actor, int article, int mentions)
    {
        if (articles.Count == 0) kind = actor.Kind;
        int last = articles.Count - 1;
        // An article may know one actor under two names that come to one id.
        if (last >= 0 && articles[last].Article == article) articles[last] = new(article, articles[last].Mentions + mentions);
        else articles.Add(new ActorInArticle(article, mentions));
        if (actor.Name.Length > name.Length) name = actor.Name;
        foreach (string role in actor.Roles)
            if (!roles.Contains(role)) roles.Add(role);
    }

    public void AddQuote(int number) => quotes.Add(number);

    public bool IsInferred => rosterEntry is null;

    /// <summary>The name that its member would have.</summary>
    public string? MemberWish => rosterEntry?.Member ?? MemberName.FromId(id);

    public LinkedActor Link(string? member) => rosterEntry is { } actor
        ? new LinkedActor(
            id, member, actor.Name, actor.Kind, Origin.Curated, actor.Names, actor.Aliases, actor.Roles, actor.Wikidata,
            quotes.ToEquatableArray(), articles.ToEquatableArray())
        : new LinkedActor(
            id, member, name, kind, Origin.Inferred, [], [], roles.ToEquatableArray(), null,
            quotes.ToEquatableArray(), articles.ToEquatableArray());
}
