using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A document of which the text says no author speaks for whoever spoke last, or for itself: وجاء في البيان.</summary>
internal static class DocumentOfLastSpeaker
{
    /// <summary>How far before the cue the document may stand, in tokens.</summary>
    private const int Window = 20;

    public static Resolution? Try(CueSite site) =>
        !DocumentAuthor.Speaks(site) ? null
        : site.Discourse.Memory.Last is { } last ? new Resolution(last, null, AttributionBasis.Document)
        : site.Discourse.Grammar.At(site.Sentence, site.Cue.Last + 1) is { Kind: NounPhraseKind.Document } document
        ? site.Discourse.Resolve(document, Agreement.Any, followsCue: true)
        : Before(site) is { } earlier ? site.Discourse.Resolve(earlier, Agreement.Any, followsCue: false)
        : null;

    /// <summary>In dem Brief, der gestern kam, heißt es: the document stands before the cue.</summary>
    private static NounPhrase? Before(CueSite site)
    {
        for (int at = site.Cue.First - 1; at >= Math.Max(0, site.Cue.First - Window) && !site.Discourse.Grammar.DropsSubjects; at--)
            if (site.Discourse.Grammar.At(site.Sentence, at) is { Kind: NounPhraseKind.Document } document
                && document.Last < site.Cue.First)
            {
                return document;
            }
        return null;
    }
}
