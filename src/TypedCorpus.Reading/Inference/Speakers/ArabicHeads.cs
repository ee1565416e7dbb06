using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A noun that begins a description, as it stands in a sentence.</summary>
/// <param name="Head">What the language's data say of it.</param>
/// <param name="Length">How many tokens it has.</param>
/// <param name="Taken">How many letters of the first belong to a particle.</param>
/// <param name="IsDefinite">Whether an article or a possessor is written with it, so that no further noun need follow.</param>
internal readonly record struct ArabicHead(Head Head, int Length, int Taken, bool IsDefinite);

/// <summary>Recognises Arabic nouns for speakers with their article, possessor and particles.</summary>
internal sealed class ArabicHeads(Language language)
{
    private static readonly WordTrait Beginning = new(MayBegin);

    private readonly Vocabulary words = language.Words;

    /// <summary>Whether a word with anything taken off it is such a noun, or the first word of a phrase that is.</summary>
    public static bool IsBeginning(Word word, Language language) => Beginning.Of(word, language);

    public ArabicHead? At(Sentence sentence, int at, bool withPreposition)
    {
        if (sentence[at] is not { IsWord: true, Word: var word } || !IsBeginning(word, language)) return null;
        foreach (Stemmed reading in word.Readings(words))
        {
            if (reading.Preposition && !withPreposition) continue;
            if (Find(sentence, at, reading) is { } head) return head;
        }

        return null;
    }

    private static bool MayBegin(Word word, Language language)
    {
        // إمام "imam" and أمام "before" are levelled to one.
        if (language.Words.Prepositions.Contains(word.Form)) return false;
        foreach (Stemmed reading in word.Readings(language.Words))
        {
            if (language.Heads.Begins(Clitics.WithoutArticle(reading.Stem, language.Words))) return true;
            if (Clitics.WithoutEnding(reading.Stem, language.Words) is { } owned
                && (language.Heads.Begins(owned) || language.Heads.Begins(Feminine(owned))))
            {
                return true;
            }
        }

        return false;
    }

    private ArabicHead? Find(Sentence sentence, int at, Stemmed reading)
    {
        string bare = Clitics.WithoutArticle(reading.Stem, words);
        int length = Lookup(sentence, at, bare, out Head head);
        if (length > 0)
        {
            return new ArabicHead(
                Agreeing(head, bare), length, reading.Length,
                bare.Length < reading.Stem.Length || IsDefinite(sentence, at + length - 1, length));
        }
        if (Clitics.WithoutEnding(reading.Stem, words) is not { Length: > 2 } owned) return null;
        return Lookup(sentence, at, owned, out head) > 0 || Lookup(sentence, at, owned = Feminine(owned), out head) > 0
            ? new ArabicHead(Agreeing(head, owned), 1, reading.Length, IsDefinite: true)
            : null;
    }

    /// <summary>صاحب السمو الملكي, or an abbreviation: د. سالم.</summary>
    private bool IsDefinite(Sentence sentence, int last, int length) =>
        length > 1 ? Clitics.HasArticle(sentence[last].Form, words) : sentence[last].Form.Length == 1 && sentence[last + 1].Is(".");

    /// <summary>A feminine noun opens its ة before a possessor: رئيستها.</summary>
    private static string Feminine(string owned) => owned[owned.Length - 1] == 'ت' ? owned.Substring(0, owned.Length - 1) + 'ة' : owned;

    private int Lookup(Sentence sentence, int at, string word, out Head head) =>
        language.Heads.Find(word, sentence, at, out head);

    /// <summary>Where the data do not say, the ending does.</summary>
    private static Head Agreeing(Head head, string word)
    {
        if (head.Agreement != Agreement.Any) return head;
        bool feminine = word[word.Length - 1] == 'ة' || word.EndsWith("ات", StringComparison.Ordinal);
        return head with { Agreement = head.Kind == HeadKind.Group ? Agreement.They : feminine ? Agreement.She : Agreement.He };
    }
}
