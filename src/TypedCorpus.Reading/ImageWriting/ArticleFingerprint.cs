using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.ImageWriting;

/// <summary>
/// The SHA-256 of an article and its annotations, by which an edit shows. It is made of the packed form, so that an article that has one
/// can be emitted.
/// </summary>
internal static class ArticleFingerprint
{
    public static string Of(CuratedArticle article)
    {
        Packed pack = GroupPacker.Pack([article]);
        string actors = string.Join("\n", article.Annotations.Actors.Select(actor => actor.Id ?? actor.Name));
        return Sha256.Of(string.Join("\n", article.Id, pack.Numbers, pack.Strings, actors));
    }
}
