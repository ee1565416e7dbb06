using System.Collections.ObjectModel;

namespace TypedCorpus;

/// <summary>An actor of a <see cref="CorpusUnion"/>: the same person, body or place in each of the corpora that know it.</summary>
public sealed record JoinedActor
{
    private readonly Lazy<RecordList<Quote>> quotes;
    private readonly Lazy<RecordList<Mention>> mentions;
    private readonly Lazy<RecordList<Article>> articles;

    internal JoinedActor(Actor[] actors)
    {
        Actors = new ReadOnlyCollection<Actor>(actors);
        quotes = new(() => RecordLists.Of(actors.SelectMany(actor => actor.Quotes)));
        mentions = new(() => RecordLists.Of(actors.SelectMany(actor => actor.Mentions)));
        articles = new(() => RecordLists.Of(actors.SelectMany(actor => actor.Articles).Distinct()));
    }

    /// <summary>It in each corpus, in the order of the corpora; never empty.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Its name, as the first corpus that knows it has it.</summary>
    public string Name => Actors[0].Name;

    /// <summary>What sort of thing it is, as the first corpus that knows it has it.</summary>
    public ActorKind Kind => Actors[0].Kind;

    /// <summary>Its item in Wikidata, such as <c>Q7747</c>, if one of the corpora gives it.</summary>
    public string? Wikidata => Actors.Select(actor => actor.Wikidata).FirstOrDefault(item => item is not null);

    /// <summary>What it is quoted with, corpus after corpus, each in reading order.</summary>
    public RecordList<Quote> Quotes => quotes.Value;

    /// <summary>Where texts name it, corpus after corpus, each in reading order.</summary>
    public RecordList<Mention> Mentions => mentions.Value;

    /// <summary>The articles that quote or mention it, corpus after corpus, each in reading order.</summary>
    public RecordList<Article> Articles => articles.Value;

    /// <summary>Equal when they are the same actors of the same corpora.</summary>
    public bool Equals(JoinedActor? other) => other is not null && Actors.SequenceEqual(other.Actors);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Actors[0].GetHashCode(), Actors.Count);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Wikidata ?? Actors[0].Id}: {Name}";
}
