using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A document of which the text says no author speaks for whoever spoke last, or for itself: وجاء في البيان.</summary>
internal static class DocumentOfLastSpeaker
{
    public static Resolution? Try(CueSite site) =>
        !DocumentAuthor.Speaks(site) ? null
        : site.Discourse.Memory.Last is { } last ? new Resolution(last, null, AttributionBasis.Document)
        : site.Discourse.Grammar.At(site.Sentence, site.Cue.Last + 1) is { Kind: NounPhraseKind.Document } document ? site.Discourse.Resolve(document, Agreement.Any, followsCue: true)
        : null;
}
