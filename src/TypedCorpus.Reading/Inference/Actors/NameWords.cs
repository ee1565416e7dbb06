using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>The words of names that a text gives in full somewhere, by which it is known elsewhere that a name stands there.</summary>
internal sealed class NameWords(string text, Tokenizer tokenizer, Vocabulary words)
{
    private const int Shortest = 3;

    public WordSet All { get; } = new([]);

    public void Add(TextRange name)
    {
        ScratchList<Token> tokens = tokenizer.Words(text, name);
        for (int i = 0; i < tokens.Count; i++)
            if (tokens[i].Form is { Length: >= Shortest } word && !words.NameParticles.Contains(word) && !words.Prepositions.Contains(word))
                All.Add(word);
    }
}
