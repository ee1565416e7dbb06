namespace TypedCorpus.Model;

/// <summary>A text with all that is known about it: the end of what can be said of one text alone.</summary>
/// <param name="Text">The text.</param>
/// <param name="Metadata">What a person wrote about it as a whole.</param>
/// <param name="Language">Its language (BCP 47): declared, or detected, or <c>und</c>.</param>
/// <param name="Annotations">Inference, corrected by curation.</param>
internal sealed record CuratedArticle(ArticleText Text, Metadata Metadata, string Language, Annotations Annotations)
{
    public string Id => Metadata.Id ?? Text.File.Key;
}
