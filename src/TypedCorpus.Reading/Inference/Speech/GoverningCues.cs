using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>Which cues of a sentence a marked run can belong to: the nearest before it, and one after it that refers back.</summary>
internal sealed class GoverningCues(Vocabulary words)
{
    /// <summary>How many tokens may stand between a cue and the marks.</summary>
    private const int ReachBefore = 80;

    /// <summary>How many tokens may stand between the marks and a preposition such as "according to" after them.</summary>
    private const int ReachOfPreposition = 16;

    /// <summary>How many tokens may stand between the marks and a verb after them: its subject with a description.</summary>
    private const int ReachOfVerb = 14;

    public (CueReading? Before, CueReading? After) Of(Sentence sentence, int at, IReadOnlyList<CueReading> cues)
    {
        int next = FirstAfter(at, cues);
        CueReading? before = next > 0 && at - cues[next - 1].Cue.Last <= ReachBefore ? cues[next - 1] : null;
        for (; next < cues.Count && cues[next].Cue.First - at <= ReachOfPreposition; next++)
            if (RefersBack(sentence, at, cues[next])) return (before, cues[next]);
        return (before, null);
    }

    /// <summary>The first cue behind a token. Cues are in reading order and do not overlap.</summary>
    private static int FirstAfter(int at, IReadOnlyList<CueReading> cues)
    {
        int low = 0, high = cues.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (cues[middle].Cue.First < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private bool RefersBack(Sentence sentence, int at, CueReading reading)
    {
        (int first, CueForm form) = (reading.Cue.First, reading.Cue.Form);
        int reach = form.Kind is CueKind.AccordingTo or CueKind.AccordingToSpeaker ? ReachOfPreposition : ReachOfVerb;
        if (first - at > reach || reading.Cue.IsJoined || form.IsParticiple) return false;
        for (int i = at + 1; i < first; i++)
            if (sentence[i].IsRun) return false;
        return reach == ReachOfPreposition || (reading.Cue.IsFinite && !LeadsOn(sentence, reading) && OpensClause(sentence, at, reading));
    }

    /// <summary>What follows a verb with a colon, "that" or marks is its speech, not what went before.</summary>
    private bool LeadsOn(Sentence sentence, CueReading reading)
    {
        Token next = sentence[Math.Max(reading.Cue.Last, reading.Resolution.SourceEnd) + 1];
        return next.Is(":") || next.IsRun || (next.IsWord && words.That.Contains(next.Form));
    }

    /// <summary>Whether the verb, or its subject before it, is the first thing after the marks.</summary>
    private static bool OpensClause(Sentence sentence, int at, CueReading reading)
    {
        int start = at + 1;
        while (sentence[start].IsComma) start++;
        if (start == reading.Cue.First) return true;
        return reading.Rule == AttributionRules.SubjectBefore && reading.Resolution.SourceStart == start;
    }
}
