using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Cues;

/// <summary>Finds what announces speech in a sentence, in reading order.</summary>
internal sealed class CueFinder(Discourse discourse)
{
    /// <summary>How many words may stand between a quotation and a verb that is no verb of saying elsewhere.</summary>
    private const int LongestSubject = 6;

    /// <summary>How far from a word that may announce speech a colon shows that it does, in tokens.</summary>
    private const int ReachOfColon = 20;

    /// <summary>How far from such a verb "that" shows it, in tokens: the length of a subject.</summary>
    private const int ReachOfThat = 9;

    private static readonly WordTrait Beginning = new(static (word, language) => MayBegin(word.Form, language));

    private static readonly WordTrait Verb =
        new(static (word, language) => !language.Cues.Contains(word.Form) && language.Words.VerbEnding(word.Form) is not null);

    private readonly Language language = discourse.Language;
    private readonly Vocabulary words = discourse.Language.Words;
    private readonly List<Cue> cues = [];

    /// <summary>The cues of a sentence, in a list that is good until those of another are asked for.</summary>
    public List<Cue> Find(Sentence sentence)
    {
        cues.Clear();
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is not { IsWord: true, Word: var first } || !Beginning.Of(first, language)
                || At(sentence, i, first) is not { } cue || (cue.Form.IsAmbiguous && !IsShown(sentence, cue))
                || OnlyNames(sentence, cue) || IsDescribed(sentence, cue))
            {
                continue;
            }
            cues.Add(cue);
            i = cue.Last;
        }

        return cues;
    }

    /// <summary>وصف ما قالته الحركة بأنه: what somebody says, where others speak of it, announces nothing.</summary>
    private bool IsDescribed(Sentence sentence, Cue cue) =>
        cue.HasObject && cues.Count > 0 && cues[cues.Count - 1].Form.Kind == CueKind.Describe && cue.Form.Kind != CueKind.Describe
        && sentence.Word(cue.First - 1) is { } relative && words.FreeRelatives.Contains(relative);

    private Cue? At(Sentence sentence, int at, Word first)
    {
        if (IsName(sentence, at)) return null;
        string word = first.Form;
        if (words.PossessedSpeech.TryGetValue(word, out CueForm noun) && discourse.Grammar.Possessor(sentence, at) is not null)
            return new Cue(at, at, noun, IsJoined: false, HasObject: false);
        if (OtherVerb(at, first) is { } other && (IsAfterQuotation(sentence, at) || IsBeforeThat(sentence, other))) return other;
        return Read(sentence, at, word, joined: false)
            ?? (Clitics.WithoutConjunction(word, words) is { Length: > 0, Stem: var stem } ? Read(sentence, at, stem, joined: true) : null)
            ?? (Clitics.WithoutVerbParticle(word, words) is { } verb ? Read(sentence, at, verb, joined: true) : null);
    }

    /// <summary>Most words announce nothing, and are not to be looked up again at each place.</summary>
    private static bool MayBegin(string word, Language language)
    {
        string stem = Clitics.WithoutConjunction(word, language.Words).Stem;
        if (language.Words.PossessedSpeech.ContainsKey(word) || language.Words.VerbEnding(word) is not null) return true;
        return BeginsOrHasObject(word) || (stem.Length < word.Length && BeginsOrHasObject(stem))
            || (Clitics.WithoutVerbParticle(word, language.Words) is { } verb && BeginsOrHasObject(verb));

        bool BeginsOrHasObject(string form) =>
            language.Cues.Begins(form)
                || (Clitics.WithoutEnding(form, language.Words) is { } verb
                    && (language.Cues.Contains(verb) || language.Cues.Contains(Clitics.Weak(verb))));
    }

    /// <summary>A capital within a sentence shows that the word is a name: the United States.</summary>
    private bool IsName(Sentence sentence, int at) =>
        at > 0 && sentence[at - 1].IsWord && char.IsUpper(discourse.Text[sentence[at].Range.Start]);

    private Cue? OtherVerb(int at, Word word) =>
        Verb.Of(word, language) && words.VerbEnding(word.Form) is { } form
            ? new Cue(at, at, form, IsJoined: false, HasObject: false)
            : null;

    /// <summary>A verb of any meaning with a subject, where "that" follows it: "the mayor groused that".</summary>
    private bool IsBeforeThat(Sentence sentence, Cue cue) =>
        sentence.Word(cue.Last + 1) is { } next && words.That.Contains(next) && discourse.Grammar.ShowsSubject(sentence, cue);

    /// <summary>
    /// A verb of any meaning, where it and its subject directly follow a quotation that ends with a comma: "…," she intoned.
    /// </summary>
    private bool IsAfterQuotation(Sentence sentence, int at)
    {
        int run = at - 1;
        while (run > at - LongestSubject && sentence[run].IsWord) run--;
        if (!sentence[run].IsRun || discourse.Text[sentence[run].Range.End - 2] is not (',' or '?' or '!')) return false;
        return (run == at - 1 ? discourse.Grammar.At(sentence, at + 1) : discourse.Grammar.At(sentence, run + 1)) is { } subject
            && (run == at - 1 || subject.Last == at - 1);
    }

    private Cue? Read(Sentence sentence, int at, string word, bool joined)
    {
        int length = language.Cues.Find(word, sentence, at, out CueForm form);
        // بحسب ما قال: what follows is a verb of saying, which is the cue.
        if (length > 0 && form.Kind == CueKind.AccordingTo && sentence.Word(at + length) is { } next && words.BackReferences.Contains(next))
            return null;
        if (length > 0 && (!form.JoinsNext || JoinsNext(sentence, at + length)))
            return new Cue(at, WithSpeechNoun(sentence, at + length - 1), form, joined, HasObject: false);
        return Clitics.WithoutEnding(word, words) is { } stem
            && (language.Cues.Find(stem, out form) || language.Cues.Find(Clitics.Weak(stem), out form)) && !form.IsParticiple
            ? new Cue(at, at, form with { IsAmbiguous = form.Kind != CueKind.Describe }, joined, HasObject: true)
            : null;
    }

    private bool JoinsNext(Sentence sentence, int at) =>
        sentence.Word(at) is { } next && words.IsJoinedPreposition(next[0]);

    /// <summary>ختم كلامه is one announcement.</summary>
    private int WithSpeechNoun(Sentence sentence, int last) =>
        sentence.Word(last + 1) is { } next && words.SpeechNouns.Contains(next) ? last + 1 : last;

    /// <summary>
    /// A verb that opens a sentence with its subject in itself or unknown, and marks after a colon: وكتب نصر على صفحته: «…».
    /// </summary>
    private bool LeadsToMarks(Sentence sentence, Cue cue)
    {
        if (cue.First > 0 || !cue.IsFinite || !discourse.Grammar.DropsSubjects) return false;
        for (int at = cue.Last + 1; at < Math.Min(sentence.Count, cue.Last + ReachOfColon); at++)
        {
            if (sentence[at].Is(":")) return sentence[at + 1].IsRun && !(sentence.Word(at - 1) is { } before && AnnouncesTitle(before));
            if (sentence.Word(at) is { } word && language.Cues.Contains(word)) return false;
        }

        return false;
    }

    /// <summary>"A film called …" only names; but "what she called …" and "which he dubbed …" tell what somebody said.</summary>
    private bool OnlyNames(Sentence sentence, Cue cue)
    {
        if (cue.Form is not { Kind: CueKind.Describe, Inflection: Inflection.Past } || !sentence[cue.Last + 1].IsRun) return false;
        for (int at = cue.First - 1; at >= Math.Max(0, cue.First - LongestSubject) && sentence.Word(at) is { } word; at--)
            if (words.ClauseJoiners.Contains(word) || words.That.Contains(word)) return false;
        return true;
    }

    /// <summary>A verb with its subject before "that", whoever the subject is: ذكر صانع السجاد رجب مظلوم أن.</summary>
    private bool LeadsToThat(Sentence sentence, Cue cue)
    {
        if (!cue.IsFinite || !discourse.Grammar.DropsSubjects || cue.Form.Kind is CueKind.Relay) return false;
        for (int at = cue.Last + 1; at < Math.Min(sentence.Count, cue.Last + ReachOfThat); at++)
        {
            if (sentence.Word(at) is not { } word || words.ClauseOpeners.Contains(word) || language.Cues.Contains(word)) return false;
            if (words.That.Contains(word)) return !words.Prepositions.Contains(sentence[at - 1].Form);
        }

        return false;
    }

    private bool AnnouncesTitle(string word)
    {
        foreach (Stemmed reading in Clitics.Readings(word, words))
            if (words.BeforeTitles.Contains(reading.Stem)) return true;
        return false;
    }

    private bool IsShown(Sentence sentence, Cue cue)
    {
        if (cue.Last > cue.First) return true;
        // Without a subject a base form is rather a noun: "released a report “…”".
        if (cue.Form.Inflection == Inflection.Base && discourse.Grammar.SubjectAfter(sentence, cue) is null
            && discourse.Grammar.SubjectBefore(sentence, cue) is null)
        {
            return false;
        }
        if (sentence.Word(cue.First - 1) is { } before && words.Prepositions.Contains(before) && !words.BackReferences.Contains(before))
            return false;
        int next = cue.Last + 1, end = next + Sentence.LongestRow;
        while (next < end && sentence.Word(next) is { } adverb
            && (words.Adverbs.Contains(adverb) || words.PrepositionsWithPronoun.Contains(adverb)))
        {
            next++;
        }
        if (sentence[next].Is(":") || (sentence[next].IsRun && !words.Prepositions.Contains(sentence[cue.First].Form))) return true;
        if (cue.Form.Kind == CueKind.Continue && sentence.Word(cue.Last + 1) == "to") return false;
        if (cue.Form.Kind == CueKind.Relay && sentence.Word(next) is { } source && words.SourcePrepositions.Contains(source)) return true;
        return (sentence.Word(next) is { } word && words.That.Contains(word)) || LeadsToThat(sentence, cue)
            || discourse.Grammar.ShowsSubject(sentence, cue) || LeadsToMarks(sentence, cue);
    }
}
