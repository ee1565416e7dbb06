using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Names as words with capitals, with particles between them (Ludwig van Beethoven) and points after initials and titles (Sen. J. D.
/// Vance).
/// </summary>
internal sealed class CapitalisedNames(Language language, string text)
{
    /// <summary>More capitalised words than these are no name; without a bound a text in capitals would be read again for each.</summary>
    private const int Longest = 12;

    private readonly Vocabulary words = language.Words;

    public bool IsCapitalised(Sentence sentence, int at) =>
        IsUpper(sentence, at) && (!words.FunctionWords.Contains(sentence[at].Form) || IsGivenName(sentence, at));

    public bool IsUpper(Sentence sentence, int at) => sentence[at].IsWord && char.IsUpper(text[sentence[at].Range.Start]);

    /// <summary>Will Smith and Hope Hicks, where will and hope are other words.</summary>
    private bool IsGivenName(Sentence sentence, int at) =>
        words.GivenNames.ContainsKey(sentence[at].Form)
            && IsUpper(sentence, at + 1) && !words.FunctionWords.Contains(sentence[at + 1].Form);

    /// <summary>The token after the capitalised words that begin at a place; the place itself if none do.</summary>
    public int End(Sentence sentence, int start)
    {
        int at = start;
        while (at - start < Longest)
        {
            if (IsCapitalised(sentence, at) && (!IsVerb(sentence, at) || IsGivenName(sentence, at))) at++;
            else if (at > start && IsPoint(sentence, at) && (IsCapitalised(sentence, at + 1) || at == start + 1)) at++;
            else if (at > start && Particles(sentence, at) is > 0 and var particles && IsCapitalised(sentence, at + particles))
                at += particles + 1;
            else return at;
            if (sentence[at - 1].Form.EndsWith("'s", StringComparison.Ordinal)) return at;
        }

        return at;
    }

    /// <summary>Headlines have verbs with capitals: Says, Calls. But "State" and "Post" within a name are of it.</summary>
    private bool IsVerb(Sentence sentence, int at) =>
        language.Cues.Find(sentence[at].Form, out CueForm form)
            && (at == 0 || !form.IsAmbiguous || (form.Inflection != Inflection.Base && !form.IsParticiple));

    /// <summary>The first of the capitalised words that end at a place; the place after it if none do.</summary>
    public int Start(Sentence sentence, int last, bool isPossessor = false)
    {
        int at = last + 1;
        while (last - at < Longest)
        {
            bool belongs = at <= last || isPossessor || !sentence[last].Form.EndsWith("'s", StringComparison.Ordinal);
            if (belongs && IsCapitalised(sentence, at - 1) && !IsOpeningVerb(sentence, at - 1)) at--;
            else if (at <= last && IsPoint(sentence, at - 1)) at--;
            else if (at <= last && ParticlesBefore(sentence, at) is > 0 and var particles && IsCapitalised(sentence, at - particles - 1))
                at -= particles + 1;
            else return at;
        }

        return at;
    }

    /// <summary>How many particles stand at a place: "van", "von der".</summary>
    private int Particles(Sentence sentence, int at) => sentence.Word(at) is not { } word ? 0
        : sentence.Word(at + 1) is { } next && words.IsParticle(word, next) ? 2
        : words.NameParticles.Contains(word) ? 1 : 0;

    private int ParticlesBefore(Sentence sentence, int at) =>
        Particles(sentence, at - 2) == 2 ? 2 : Particles(sentence, at - 1) == 1 ? 1 : 0;

    /// <summary>"Continued Mary Holt:"</summary>
    private bool IsOpeningVerb(Sentence sentence, int at) =>
        at == 0 && language.Cues.Contains(sentence[at].Form) && !IsGivenName(sentence, at);

    /// <summary>The point of an abbreviation: after a title or an initial.</summary>
    private bool IsPoint(Sentence sentence, int at) =>
        sentence[at].Is(".") && sentence.Word(at - 1) is { } before && (before.Length == 1 || words.Abbreviations.Contains(before));
}
