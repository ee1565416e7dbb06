using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A noun of saying is whose it is: "the mayor's promise".</summary>
internal static class Possessor
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.Form.Kind == CueKind.Possessed && site.Discourse.Grammar.Possessor(site.Sentence, site.Cue.First) is { } owner
            ? site.Discourse.Resolve(owner, Agreement.Any, followsCue: false)
            : null;
}
