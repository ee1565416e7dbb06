namespace TypedCorpus.Imaging;

/// <summary>
/// The packs of what is known without opening an article. Each is made only when it is asked for, so that what is asked for together stands
/// together. Each has one section of rows, and those of ids a second one: see <see cref="IdSection"/>.
/// </summary>
internal enum IndexPart
{
    /// <summary>One row: numbers of articles, actors and quotes; name, title, language, license, source, citation, content hash;
    /// and, since version 2 and where they are given, rights.</summary>
    Info,

    /// <summary>A row an article, in reading order: its id.</summary>
    ArticleIds,

    /// <summary>A row an article: its first quote; slot in the group and, in the eight lowest bits, the group.</summary>
    Articles,

    /// <summary>A row an article: its actors, in the order of their first appearance.</summary>
    ActorsByArticle,

    /// <summary>A row an actor: its id.</summary>
    ActorIds,

    /// <summary>A row an actor: <see cref="ActorRow"/>.</summary>
    Actors,

    /// <summary>A row an actor: the numbers of its quotes, each as the distance from the one before.</summary>
    QuotesByActor,

    /// <summary>
    /// A row an actor: each article that quotes or mentions it, as the distance from the one before, paired with how often it mentions it.
    /// </summary>
    ArticlesByActor,
}

/// <summary>The sections of a pack of ids.</summary>
internal enum IdSection
{
    /// <summary>The ids, in the order of the records.</summary>
    Ids,

    /// <summary>
    /// The numbers of the first records in the order of their ids, a row each: as many as it takes for the ids of those after them to come
    /// in order by themselves.
    /// </summary>
    Order,

    /// <summary>
    /// A row each id that a record had formerly: the record's number, and the id. Since version 2, and left out where nobody had another.
    /// </summary>
    Former,
}
