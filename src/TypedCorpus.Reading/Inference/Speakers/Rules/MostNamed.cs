using TypedCorpus.Inference.Actors;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A verb that carries its subject in itself, before anybody has spoken, goes with whom the text has been about.</summary>
internal static class MostNamed
{
    public static Resolution? Try(CueSite site)
    {
        Discourse discourse = site.Discourse;
        if (!discourse.Grammar.DropsSubjects || !site.Cue.IsFinite || site.Cue.Form.Agreement is not (Agreement.He or Agreement.She))
            return null;
        if (discourse.Protagonist.Before(site.Sentence[site.Cue.First].Range.Start) is not { } actor) return null;
        CastMember member = discourse.Cast.Members[actor];
        bool isHe = site.Cue.Form.Agreement == Agreement.He || member.Agreement == Agreement.She;
        return member.Kind == ActorKind.Person && isHe && member.Agreement.Allows(site.Cue.Form.Agreement)
            ? new Resolution(actor, null, AttributionBasis.ProDrop)
            : null;
    }
}
