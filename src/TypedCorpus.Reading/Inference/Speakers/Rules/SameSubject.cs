using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A participle or noun of saying has the subject of the verb before it: وصرّح الوزير … مضيفاً.</summary>
internal static class SameSubject
{
    /// <summary>How many cues back the subject may have been named.</summary>
    private const int Reach = 8;

    public static Resolution? Try(CueSite site)
    {
        if (!site.Cue.Form.IsParticiple && site.Cue.Form.Kind is not (CueKind.Saying or CueKind.Relayed)) return null;
        for (int i = site.Before.Count - 1; i >= Math.Max(0, site.Before.Count - Reach); i--)
        {
            Resolution before = site.Before[i].Resolution;
            if (before.Speaker is { } speaker && site.Discourse.Cast.Members[speaker].Agreement.Allows(site.Cue.Form.Agreement))
                return new Resolution(speaker, before.Source, before.Basis);
        }

        return site.Cue.First == 0 && site.Cue.Form.IsParticiple && site.Discourse.Memory.Last is { } last
            ? new Resolution(last, null, AttributionBasis.CarryOver)
            : null;
    }
}
