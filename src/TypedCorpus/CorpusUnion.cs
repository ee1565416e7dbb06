using System.Collections.ObjectModel;
using TypedCorpus.Joining;

namespace TypedCorpus;

/// <summary>
/// Several corpora, as from several packages, queried together. Their articles and quotes follow each other; an actor that more than one
/// of them knows is one <see cref="JoinedActor"/>: where they give it the same Wikidata item, or where <see cref="Equate"/> says so.
/// Names alone join nobody, as two people may share one. Immutable, and safe for use by several threads.
/// </summary>
public sealed class CorpusUnion
{
    private readonly (Actor One, Actor Other)[] equated;
    private readonly Lazy<Dictionary<Actor, JoinedActor>> joined;
    private readonly Lazy<RecordList<JoinedActor>> actors;
    private readonly Lazy<RecordList<Article>> articles;
    private readonly Lazy<RecordList<Quote>> quotes;

    /// <summary>Puts corpora together, in this order. One that is given twice counts once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="corpora"/> or one of them is <see langword="null"/>.</exception>
    public CorpusUnion(params Corpus[] corpora)
        : this(Checked(corpora), []) { }

    private CorpusUnion(Corpus[] corpora, (Actor One, Actor Other)[] equated)
    {
        this.equated = equated;
        Corpora = new ReadOnlyCollection<Corpus>(corpora);
        actors = new(() => RecordLists.Of(new ActorJoin(corpora, equated).Parts().Select(parts => new JoinedActor(parts))));
        joined = new(() => Actors.SelectMany(actor => actor.Actors, (actor, part) => (actor, part))
            .ToDictionary(pair => pair.part, pair => pair.actor));
        articles = new(() => RecordLists.Of(corpora.SelectMany(corpus => corpus.Articles)));
        quotes = new(() => RecordLists.Of(corpora.SelectMany(corpus => corpus.Quotes)));
    }

    /// <summary>The corpora, each once.</summary>
    public IReadOnlyList<Corpus> Corpora { get; }

    /// <summary>The articles, corpus after corpus. Two corpora may each have one of the same id.</summary>
    public RecordList<Article> Articles => articles.Value;

    /// <summary>The quotes, corpus after corpus, each in reading order.</summary>
    public RecordList<Quote> Quotes => quotes.Value;

    /// <summary>The actors, each once, in the order in which the corpora first have them.</summary>
    public RecordList<JoinedActor> Actors => actors.Value;

    /// <summary>The actor that an actor of one of the corpora is.</summary>
    /// <exception cref="ArgumentException">It is of none of the corpora.</exception>
    public JoinedActor Of(Actor actor) =>
        joined.Value.TryGetValue(actor ?? throw new ArgumentNullException(nameof(actor)), out JoinedActor? one)
            ? one
            : throw Stranger(actor, nameof(actor));

    /// <summary>The actor with an item in Wikidata, such as <c>Q7747</c>, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    public JoinedActor? FindByWikidata(string item) =>
        item is null
            ? throw new ArgumentNullException(nameof(item))
            : Actors.FirstOrDefault(actor => actor.Actors.Any(part => part.Wikidata == item));

    /// <summary>
    /// The same union, in which two actors are one although no Wikidata item says so: what a person knows, written in code, so that it
    /// does not compile when one of them is gone: <c>union.Equate(News.Actors.Sami, Archive.Actors.SamiTheElder)</c>.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is of none of the corpora.</exception>
    public CorpusUnion Equate(Actor one, Actor other) =>
        new([.. Corpora], [.. equated, (Known(one, nameof(one)), Known(other, nameof(other)))]);

    /// <summary>
    /// The places where words stand, corpus after corpus, each in reading order; see <see cref="Corpus.Search"/>, also for what is refused.
    /// </summary>
    public Concordance Search(string words, int context = 40) => JoinedConcordance.Of(Corpora, words, context);

    /// <summary>The corpora's titles, or names where they have none, and the counts of the whole.</summary>
    public override string ToString()
    {
        string titles = string.Join(", ", Corpora.Select(corpus => corpus.Info.Title ?? corpus.Info.Name));
        return FormattableString.Invariant(
            $"Union of {titles}: {Articles.Count} articles, {Actors.Count} actors, {Quotes.Count} quotes");
    }

    private Actor Known(Actor actor, string parameter)
    {
        if (actor is null) throw new ArgumentNullException(parameter);
        return Corpora.Any(corpus => ReferenceEquals(corpus.Actors.Find(actor.Id), actor)) ? actor : throw Stranger(actor, parameter);
    }

    private static ArgumentException Stranger(Actor actor, string parameter) =>
        new($"No corpus of the union has the actor '{actor.Id}'.", parameter);

    private static Corpus[] Checked(Corpus[] corpora)
    {
        if (corpora is null) throw new ArgumentNullException(nameof(corpora));
        return [.. corpora.Select(corpus => corpus ?? throw new ArgumentNullException(nameof(corpora))).Distinct()];
    }
}
