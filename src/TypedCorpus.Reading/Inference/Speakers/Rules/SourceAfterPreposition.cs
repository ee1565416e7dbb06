using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

internal static class SourceAfterPreposition
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.Form.Kind == CueKind.AccordingTo && site.Discourse.Grammar.SourceAt(site.Sentence, site.Cue.Last + 1) is { } source
            ? site.Discourse.Resolve(source, Agreement.Any, followsCue: true)
            : null;
}
