using TypedCorpus.Model;

namespace TypedCorpus.Linking;

/// <summary>An actor of the corpus.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Member">The name of its member; <see langword="null"/> where it would be none, or another's.</param>
/// <param name="Name">Its name: of the roster, or the longest that a text gives.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Origin">Of the roster, or inferred.</param>
/// <param name="Names">Its names by language.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Roles">Offices and descriptions.</param>
/// <param name="Wikidata">Its item in Wikidata.</param>
/// <param name="Quotes">The numbers of its quotes.</param>
/// <param name="Articles">Where it is quoted or mentioned.</param>
/// <param name="Formerly">Ids that it had.</param>
internal sealed record LinkedActor(
    string Id,
    string? Member,
    string Name,
    ActorKind Kind,
    Origin Origin,
    EquatableArray<LanguageName> Names,
    EquatableArray<string> Aliases,
    EquatableArray<string> Roles,
    string? Wikidata,
    EquatableArray<int> Quotes,
    EquatableArray<ActorInArticle> Articles,
    EquatableArray<string> Formerly = default)
{
    public int MentionCount
    {
        get
        {
            int count = 0;
            foreach (ActorInArticle place in Articles) count += place.Mentions;
            return count;
        }
    }
}

/// <summary>How often an article, by its number, mentions an actor.</summary>
internal readonly record struct ActorInArticle(int Article, int Mentions);
