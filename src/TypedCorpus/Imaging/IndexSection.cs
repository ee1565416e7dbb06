namespace TypedCorpus.Imaging;

/// <summary>The sections of the pack that is read first: what is known without opening an article.</summary>
internal enum IndexSection
{
    /// <summary>One row: name, title, language, licence, source, citation, content hash, number of quotes.</summary>
    Info,

    /// <summary>A row an article, in reading order: id, group, slot in the group, first quote, number of quotes, actors.</summary>
    Articles,

    /// <summary>A row an article: the numbers of the articles in the order of their ids.</summary>
    ArticlesById,

    /// <summary>A row an actor: id, name, kind, origin, Wikidata id, names by language, aliases, roles.</summary>
    Actors,

    /// <summary>A row an actor: the numbers of the actors in the order of their ids.</summary>
    ActorsById,

    /// <summary>A row an actor: the numbers of its quotes, each as the distance from the one before.</summary>
    QuotesByActor,

    /// <summary>A row an actor: each article that mentions it, as the distance from the one before, and how often.</summary>
    ArticlesByActor,
}
