using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Cues;

/// <summary>Finds what announces speech in a sentence, in reading order.</summary>
internal sealed class CueFinder(Discourse discourse)
{
    private readonly Language language = discourse.Language;
    private readonly Vocabulary words = discourse.Language.Words;
    private readonly PerWord<bool> mayBegin = new(word => MayBegin(word.Form, discourse.Language));

    public List<Cue> Find(Sentence sentence)
    {
        var cues = new List<Cue>();
        for (int i = 0; i < sentence.Count; i++)
        {
            if (At(sentence, i) is not { } cue || (cue.Form.IsAmbiguous && !IsShown(sentence, cue))) continue;
            cues.Add(cue);
            i = cue.Last;
        }

        return cues;
    }

    private Cue? At(Sentence sentence, int at)
    {
        if (sentence[at] is not { IsWord: true, Word: var first } || !mayBegin[first] || IsName(sentence, at)) return null;
        string word = first.Form;
        return Read(sentence, at, word, joined: false)
            ?? (Clitics.WithoutConjunction(word, words) is { Length: > 0, Stem: var stem } ? Read(sentence, at, stem, joined: true) : null);
    }

    /// <summary>Most words announce nothing, and are not to be looked up again at each place.</summary>
    private static bool MayBegin(string word, Language language)
    {
        string stem = Clitics.WithoutConjunction(word, language.Words).Stem;
        return BeginsOrHasObject(word) || (stem.Length < word.Length && BeginsOrHasObject(stem));

        bool BeginsOrHasObject(string form) =>
            language.Cues.Begins(form) || (Clitics.WithoutEnding(form, language.Words) is { } verb && language.Cues.Contains(verb));
    }

    /// <summary>A capital within a sentence shows that the word is a name: the United States.</summary>
    private bool IsName(Sentence sentence, int at) => at > 0 && sentence[at - 1].IsWord && char.IsUpper(discourse.Text[sentence[at].Range.Start]);

    private Cue? Read(Sentence sentence, int at, string word, bool joined)
    {
        int length = language.Cues.Find(word, sentence, at, out CueForm form);
        if (length > 0 && (!form.JoinsNext || JoinsNext(sentence, at + length))) return new Cue(at, WithSpeechNoun(sentence, at + length - 1), form, joined, HasObject: false);
        return Clitics.WithoutEnding(word, words) is { } stem && language.Cues.Find(stem, out form) && !form.IsParticiple
            ? new Cue(at, at, form with { IsAmbiguous = form.Kind != CueKind.Describe }, joined, HasObject: true)
            : null;
    }

    private bool JoinsNext(Sentence sentence, int at) =>
        sentence.Word(at) is { } next && words.IsJoinedPreposition(next[0]);

    /// <summary>ختم كلامه is one announcement.</summary>
    private int WithSpeechNoun(Sentence sentence, int last) =>
        sentence.Word(last + 1) is { } next && words.SpeechNouns.Contains(next) ? last + 1 : last;

    private bool IsShown(Sentence sentence, Cue cue)
    {
        if (cue.Last > cue.First) return true;
        if (sentence.Word(cue.First - 1) is { } before && words.Prepositions.Contains(before)) return false;
        int next = cue.Last + 1;
        while (sentence.Word(next) is { } adverb && (words.Adverbs.Contains(adverb) || words.PrepositionsWithPronoun.Contains(adverb))) next++;
        if (sentence[next].Is(":") || sentence[next].IsRun) return true;
        return (sentence.Word(next) is { } word && words.That.Contains(word)) || discourse.Grammar.ShowsSubject(sentence, cue);
    }
}
