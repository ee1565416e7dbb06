using TypedCorpus.Imaging;
using TypedCorpus.Linking;

namespace TypedCorpus.ImageWriting;

/// <summary>
/// What <see cref="IndexPacker"/> makes each part of the index from. After an edit of a text most of it is the same, and need not be packed
/// again.
/// </summary>
internal static class IndexSources
{
    public static bool AreSame(IndexPart part, LinkedCorpus one, LinkedCorpus other) => part switch
    {
        IndexPart.ArticleIds => AreSame(one.Articles, other.Articles, static (a, b) =>
            a.Summary.Id == b.Summary.Id && a.Summary.Formerly.Equals(b.Summary.Formerly)),
        IndexPart.Articles => AreSame(one.Articles, other.Articles, static (a, b) => (a.FirstQuote, a.Slot, a.Group) == (b.FirstQuote, b.Slot, b.Group)),
        IndexPart.ActorsByArticle => AreSame(one.Articles, other.Articles, static (a, b) => a.Actors.Equals(b.Actors)),
        IndexPart.ActorIds => AreSame(one.Actors, other.Actors, static (a, b) => a.Id == b.Id && a.Formerly.Equals(b.Formerly)),
        IndexPart.Actors => AreSame(one.Actors, other.Actors, static (a, b) =>
            (a.Name, a.Kind, a.Origin, a.Wikidata) == (b.Name, b.Kind, b.Origin, b.Wikidata)
            && a.Names.Equals(b.Names) && a.Aliases.Equals(b.Aliases) && a.Roles.Equals(b.Roles)),
        IndexPart.QuotesByActor => AreSame(one.Actors, other.Actors, static (a, b) => a.Quotes.Equals(b.Quotes)),
        IndexPart.ArticlesByActor => AreSame(one.Actors, other.Actors, static (a, b) => a.Articles.Equals(b.Articles)),
        // The hash of the content is in it.
        _ => false,
    };

    private static bool AreSame<T>(EquatableArray<T> one, EquatableArray<T> other, Func<T, T, bool> same)
        where T : class, IEquatable<T>
    {
        if (one.Count != other.Count) return false;
        for (int i = 0; i < one.Count; i++)
            if (!ReferenceEquals(one.Span[i], other.Span[i]) && !same(one.Span[i], other.Span[i])) return false;
        return true;
    }
}
