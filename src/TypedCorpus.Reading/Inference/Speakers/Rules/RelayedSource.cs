using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>نقلت وكالة الأنباء عن الوزير قوله: the agency passes on what the minister said.</summary>
internal static class RelayedSource
{
    private const int Window = 16;

    public static Resolution? Try(CueSite site) => site.Cue.Form.Kind switch
    {
        CueKind.Relayed => Find(site, Math.Max(0, site.Cue.First - Window), site.Cue.First)
            ?? Find(site, Math.Max(0, site.Cue.First - Window), site.Cue.First, site.Discourse.Language.Words.RelayedSourcePrepositions),
        CueKind.Relay => Find(site, site.Cue.Last + 1, Math.Min(site.Sentence.Count, site.Cue.Last + Window)),
        _ => null,
    };

    private static Resolution? Find(CueSite site, int start, int end, WordSet? prepositions = null)
    {
        Sentence sentence = site.Sentence;
        prepositions ??= site.Discourse.Language.Words.SourcePrepositions;
        for (int at = start; at < end && !sentence[at].Is(":"); at++)
        {
            if (sentence.Word(at) is not { } word || !prepositions.Contains(word)) continue;
            if (site.Discourse.Grammar.SourceAt(sentence, at + 1) is { } source && source.Last < end)
                return site.Discourse.Resolve(source, Agreement.Any, followsCue: false);
        }

        return null;
    }
}
