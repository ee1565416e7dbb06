using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>Which cues of a sentence a marked run can belong to: the nearest before it, and one after it that refers back.</summary>
internal sealed class GoverningCues(string text, Language language)
{
    /// <summary>How many tokens may stand between a cue and the marks.</summary>
    private const int ReachBefore = 80;

    /// <summary>How many tokens may stand between the marks and a preposition such as "according to" after them.</summary>
    private const int ReachOfPreposition = 16;

    /// <summary>How many tokens may stand between the marks and a verb after them: its subject with a description.</summary>
    private const int ReachOfVerb = 14;

    /// <summary>How many tokens may stand between the marks and a verb after them, where its subject follows the marks at once.</summary>
    private const int ReachOfReport = 40;

    /// <summary>
    /// How many tokens may stand between a cue and the subject of another in what it reports: "told reporters that the mayor fears".
    /// </summary>
    private const int LongestLeadIn = 5;

    /// <summary>How many reports stand in each other at most.</summary>
    private const int MostReports = 16;

    /// <summary>How many cues further on in the sentence are looked at.</summary>
    private const int AsidesTried = 4;

    private readonly Vocabulary words = language.Words;

    public (CueReading? Before, CueReading? After) Of(Sentence sentence, int at, IReadOnlyList<CueReading> cues)
    {
        int next = FirstAfter(at, cues);
        CueReading? before = next > 0 && at - cues[next - 1].Cue.Last <= ReachBefore ? Outermost(sentence, at, next - 1, cues) : null;
        // What a conjunction opens is another report: دعا إلى «…»، وأعلن على لسان متحدثه.
        for (; next < cues.Count && cues[next].Cue.First - at <= ReachOfReport
            && !(cues[next].Cue.IsJoined && cues[next].Cue.IsFinite); next++)
            if (RefersBack(sentence, at, cues[next])) return (before, cues[next]);
        return (before, Aside(sentence, FirstAfter(at, cues), cues));
    }

    /// <summary>In "Holt said Reading feared" both are Holt's words: the report that another stands in.</summary>
    private CueReading Outermost(Sentence sentence, int at, int cue, IReadOnlyList<CueReading> cues)
    {
        int innermost = cue;
        while (cue > 0 && innermost - cue < MostReports
            && (IsWithin(sentence, cues[cue], cues[cue - 1]) || IsObject(cues[cue], cues[cue - 1])
                || IsAside(sentence, at, cues[cue]) || (sentence[at - 1].Is(":") && IsRelative(sentence, cues[cue]))))
        {
            cue--;
        }
        return cues[cue];
    }

    /// <summary>In "calling her claim absurd" the claim is what is described.</summary>
    private static bool IsObject(CueReading inner, CueReading outer) =>
        inner.Rule == AttributionRules.Possessor && outer.Cue.Form.Kind == CueKind.Describe
            && inner.Cue.First - outer.Cue.Last <= LongestLeadIn;

    /// <summary>
    /// A relative clause between commas is over before the marks: "asked whether his plan, which experts say costs much, is".
    /// </summary>
    private bool IsAside(Sentence sentence, int at, CueReading reading)
    {
        int end = reading.Cue.Last + 1, start = reading.Cue.First - 1;
        while (end < at && !sentence[end].IsComma) end++;
        if (end == at || end - reading.Cue.Last > ReachOfPreposition) return false;
        while (sentence[start].IsWord && start > reading.Cue.First - ReachOfVerb) start--;
        return sentence[start].IsComma && sentence.Word(start + 1) is { } pronoun && words.ClauseJoiners.Contains(pronoun);
    }

    /// <summary>Before a colon the main clause speaks: "Holt answered the man who promised help: …".</summary>
    private bool IsRelative(Sentence sentence, CueReading reading) =>
        reading.Resolution.SourceStart >= 0
            && sentence.Word(reading.Resolution.SourceStart) is { } pronoun && words.RelativePronouns.Contains(pronoun);

    private bool IsWithin(Sentence sentence, CueReading inner, CueReading outer)
    {
        int start = inner.Resolution.SourceStart;
        if (inner.Rule is not (AttributionRules.SubjectBefore or AttributionRules.Possessor)
            || outer.Resolution.Speaker is null || start <= outer.Cue.Last || start - outer.Cue.Last > LongestLeadIn)
        {
            return false;
        }
        for (int at = outer.Cue.Last + 1; at < start; at++)
            if (sentence.Word(at) is not { } word
                || (words.ClauseOpeners.Contains(word) && !words.That.Contains(word)) || words.Subordinators.Contains(word))
            {
                return false;
            }
        return outer.Cue.Form.Kind is CueKind.Say or CueKind.Assert or CueKind.Explain or CueKind.Continue && outer.Cue.IsFinite;
    }

    /// <summary>A clause such as ", she said" at the end of a sentence, to which all of it belongs.</summary>
    private CueReading? Aside(Sentence sentence, int next, IReadOnlyList<CueReading> cues)
    {
        for (int tried = 0; next < cues.Count && tried < AsidesTried; next++, tried++)
        {
            CueReading reading = cues[next];
            if (!reading.Cue.IsFinite || reading.Cue.IsJoined || reading.Resolution.Source is null || LeadsOn(sentence, reading)) continue;
            int start = reading.Rule == AttributionRules.SubjectBefore ? reading.Resolution.SourceStart : reading.Cue.First;
            bool opens = sentence[start - 1] is { IsComma: true } or { IsRun: true };
            bool closes = sentence[Math.Max(reading.Cue.Last, reading.Resolution.SourceEnd) + 1] is var after
                && (!after.IsWord || words.Prepositions.Contains(after.Form) || words.Adverbs.Contains(after.Form));
            if (opens && closes) return reading;
        }

        return null;
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
        bool isPreposition = form.Kind is CueKind.AccordingTo or CueKind.AccordingToSpeaker;
        bool opensReport = EndsOpen(sentence[at]) && reading.Resolution.SourceStart == at + 1;
        int reach = isPreposition ? ReachOfPreposition : opensReport ? ReachOfReport : ReachOfVerb;
        if (first - at > reach || reading.Cue.IsJoined || form.IsParticiple) return false;
        for (int i = at + 1; i < first; i++)
            if (sentence[i].IsRun) return false;
        bool isDocument = form.Kind == CueKind.Document && !words.MarksSetOffNames
            && !LeadsOn(sentence, reading) && (first == at + 1 || (first == at + 2 && sentence[at + 1].IsComma));
        return isPreposition || isDocument
            || (reading.Cue.IsFinite && (EndsOpen(sentence[at]) || !LeadsOn(sentence, reading)) && OpensClause(sentence, at, reading));
    }

    /// <summary>A quotation that ends with a comma wants a report after it.</summary>
    private bool EndsOpen(Token run) => text[run.Range.End - 2] == ',' && !language.Words.MarksSetOffNames;

    /// <summary>What follows a verb with a colon, "that" or marks is its speech, not what went before.</summary>
    private bool LeadsOn(Sentence sentence, CueReading reading)
    {
        Token next = sentence[Math.Max(reading.Cue.Last, reading.Resolution.SourceEnd) + 1];
        Token second = sentence[Math.Max(reading.Cue.Last, reading.Resolution.SourceEnd) + 2];
        return next.Is(":") || next.IsRun
            || (next.IsWord
                && (words.That.Contains(next.Form)
                    || (words.Prepositions.Contains(next.Form) && second.IsWord && words.That.Contains(second.Form))));
    }

    /// <summary>Whether the verb, or its subject before it, is the first thing after the marks.</summary>
    private bool OpensClause(Sentence sentence, int at, CueReading reading)
    {
        int start = at + 1;
        while (sentence[start].IsComma || sentence[start].Is(".")) start++;
        while (sentence.Word(start) is { } reference && words.BackReferences.Contains(reference)) start++;
        if (start == reading.Cue.First) return true;
        // Marks that no sign ends are rather a part of what follows: the “long year” album she said nothing of.
        if (!words.MarksSetOffNames && !words.PutsVerbSecond && start == at + 1
            && char.IsLetterOrDigit(text[sentence[at].Range.End - 2]) && reading.Resolution.SourceStart > start)
        {
            return false;
        }
        if (reading.Rule != AttributionRules.SubjectBefore || reading.Resolution.SourceStart < start) return false;
        // What the reading leaves out before the name belongs to it as a description: "her old friend Mary Holt said".
        for (int i = start; i < reading.Resolution.SourceStart; i++)
            if (sentence.Word(i) is not { } word || words.ClauseOpeners.Contains(word)
                || words.Subordinators.Contains(word) || words.That.Contains(word))
            {
                return false;
            }
        return true;
    }
}
