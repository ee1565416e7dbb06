using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>
/// Finds names in a text, whole words only, with or without particles before them; of names that begin at one place the longest. Both
/// sides are compared as <see cref="NameKey"/> has them.
/// </summary>
internal sealed class MentionFinder(string text, Vocabulary words)
{
    /// <summary>Shorter than this, what is left of a word without its preposition is too likely another word.</summary>
    private const int ShortestStem = 3;

    private readonly NameTrie names = new();

    public void Add(string name, int actor)
    {
        string[] key = Key(Tokenizer.Tokenize(name));
        names.Add(key, actor);
        // عبد الله and عبدالله are one name.
        for (int i = 0; i + 1 < key.Length; i++)
            if (words.NameOpenings.Contains(key[i])) names.Add([.. key.Take(i), key[i] + words.Article + key[i + 1], .. key.Skip(i + 2)], actor);
    }

    public List<(TextRange Range, int Actor)> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<(TextRange, int)>();
        for (int at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsWord) continue;
            foreach (Stemmed reading in Clitics.Readings(tokens[at].Form, words))
            {
                if (reading.Preposition && reading.Stem.Length < ShortestStem) continue;
                int length = names.Find(Word(reading.Stem), next => at + next < tokens.Count && tokens[at + next].IsWord ? Word(tokens[at + next].Form) : null, out int actor);
                if (length == 0) continue;
                int start = Clitics.Skip(text, tokens[at].Range.Start, reading.Length);
                found.Add((TextRange.FromBounds(start, tokens[at + length - 1].Range.End), actor));
                at += length - 1;
                break;
            }
        }

        return found;
    }

    private static string[] Key(IEnumerable<Token> tokens) => [.. tokens.Where(static t => t.IsWord).Select(t => Word(t.Form))];

    /// <summary>Within a known name the article counts: الهلال is a club where هلال is a man.</summary>
    private static string Word(string folded) =>
        folded[folded.Length - 1] == 'ة' ? folded.Substring(0, folded.Length - 1) + 'ه' : folded;
}
