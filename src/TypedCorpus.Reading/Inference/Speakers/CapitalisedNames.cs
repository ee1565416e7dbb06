using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>Names as words with capitals, with particles between them (Ludwig van Beethoven) and points after initials and titles (Sen. J. D. Vance).</summary>
internal sealed class CapitalisedNames(Language language, string text)
{
    /// <summary>More capitalised words than these are no name; without a bound a text in capitals would be read again for each.</summary>
    private const int Longest = 12;

    private readonly Vocabulary words = language.Words;

    public bool IsCapitalised(Sentence sentence, int at) =>
        sentence[at].IsWord && char.IsUpper(text[sentence[at].Range.Start]) && !words.FunctionWords.Contains(sentence[at].Form);

    /// <summary>The token after the capitalised words that begin at a place; the place itself if none do.</summary>
    public int End(Sentence sentence, int start)
    {
        int at = start;
        while (at - start < Longest)
        {
            if (IsCapitalised(sentence, at) && !language.Cues.Contains(sentence[at].Form)) at++;
            else if (at > start && IsPoint(sentence, at) && (IsCapitalised(sentence, at + 1) || at == start + 1)) at++;
            else if (at > start && IsParticle(sentence, at) && IsCapitalised(sentence, at + 1)) at += 2;
            else return at;
            if (sentence[at - 1].Form.EndsWith("'s", StringComparison.Ordinal)) return at;
        }

        return at;
    }

    /// <summary>The first of the capitalised words that end at a place; the place after it if none do.</summary>
    public int Start(Sentence sentence, int last)
    {
        int at = last + 1;
        while (last - at < Longest)
        {
            bool belongs = at <= last || !sentence[last].Form.EndsWith("'s", StringComparison.Ordinal);
            if (belongs && IsCapitalised(sentence, at - 1)) at--;
            else if (at <= last && IsPoint(sentence, at - 1)) at--;
            else if (at <= last && IsParticle(sentence, at - 1) && IsCapitalised(sentence, at - 2)) at -= 2;
            else return at;
        }

        return at;
    }

    private bool IsParticle(Sentence sentence, int at) => sentence.Word(at) is { } word && words.NameParticles.Contains(word);

    /// <summary>The point of an abbreviation: after a title or an initial.</summary>
    private bool IsPoint(Sentence sentence, int at) =>
        sentence[at].Is(".") && sentence.Word(at - 1) is { } before && (before.Length == 1 || words.Abbreviations.Contains(before));
}
