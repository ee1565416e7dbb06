using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>Lines and columns of a text's file, as messages name them.</summary>
internal sealed class TextPlaces(ArticleText article)
{
    private readonly Lines lines = new(article.File.Path, article.File.Content);

    /// <param name="at">A place in the text, in UTF-16 code units.</param>
    public string Where(int at)
    {
        Place place = lines.At(new TextRange(article.Start + at, 0));
        return FormattableString.Invariant($"line {place.StartLine + 1}, column {place.StartColumn + 1}");
    }
}
