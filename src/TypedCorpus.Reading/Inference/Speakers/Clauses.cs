using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>Finds where clauses begin, in languages that put the subject there.</summary>
internal sealed class Clauses(Language language, SubjectVerbPhrases phrases, WordSet known)
{
    /// <summary>No clause is longer; a text without signs must not be read again from its start for each cue.</summary>
    private const int LongestClause = 60;

    private static readonly WordTrait Opener = new(static (word, language) => language.Words.ClauseOpeners.Contains(word.Form));

    private readonly Vocabulary words = language.Words;

    /// <summary>The noun phrase that opens the clause of a token.</summary>
    public NounPhrase? Opening(Sentence sentence, int token)
    {
        for (int at = MainClause(sentence, Math.Max(0, token - LongestClause), token); at < token; at++)
        {
            if (!Opens(sentence, at) || IsOpener(sentence[at])) continue;
            if (phrases.From(sentence, at) is not { } phrase || phrase.Last >= token || IsMereOpening(sentence, at, phrase)) continue;
            return words.ObliqueDeterminers.Contains(sentence[at].Form) ? null : phrase;
        }

        return null;
    }

    /// <summary>Whether a clause may begin at a place: after a sign, a quotation, or a word that opens clauses.</summary>
    public bool Opens(Sentence sentence, int at) =>
        at == 0 || sentence[at - 1] is { Kind: TokenKind.Sign, Form: not ("." or ")" or "-") } || IsOpener(sentence[at - 1]);

    private bool IsOpener(Token token) => token.IsWord && Opener.Of(token.Word, language);

    /// <summary>Where a sentence begins with a clause that depends on another, the other begins after its comma.</summary>
    private int MainClause(Sentence sentence, int start, int end)
    {
        if (sentence.Word(start) is not { } first || !words.Subordinators.Contains(first)) return start;
        for (int at = start; at < end; at++)
            if (sentence[at].IsComma) return at + 1;
        return start;
    }

    /// <summary>One capitalised word at the beginning of a sentence may be any word.</summary>
    private bool IsMereOpening(Sentence sentence, int start, NounPhrase phrase) =>
        (start == 0 || words.CapitalisesNouns) && phrase.Kind == NounPhraseKind.Name && phrase.First == start && phrase.Last == start
        && !known.Contains(sentence[start].Form) && !language.Cues.Contains(sentence[start + 1].Form);
}
