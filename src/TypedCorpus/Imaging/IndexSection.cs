namespace TypedCorpus.Imaging;

/// <summary>The sections of the pack that is read first: what is known without opening an article.</summary>
internal enum IndexSection
{
    /// <summary>One row: name, title, language, licence, source, citation, content hash, number of quotes.</summary>
    Info,

    /// <summary>A row an article, in reading order: id; slot in the group and, in the eight lowest bits, the group; first quote; actors.</summary>
    Articles,

    /// <summary>
    /// The numbers of the first articles in the order of their ids, a row each: as many as it takes for the ids of those after them to
    /// come in order by themselves.
    /// </summary>
    ArticlesById,

    /// <summary>A row an actor: <see cref="ActorRow"/>.</summary>
    Actors,

    /// <summary>The numbers of the first actors in the order of their ids, as those of articles.</summary>
    ActorsById,

    /// <summary>A row an actor: the numbers of its quotes, each as the distance from the one before.</summary>
    QuotesByActor,

    /// <summary>A row an actor: each article that quotes or mentions it, as the distance from the one before, paired with how often it mentions it.</summary>
    ArticlesByActor,
}
