using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>The words of names that a text gives in full somewhere, by which it is known elsewhere that a name stands there.</summary>
internal sealed class NameWords(string text, Tokenizer tokenizer, Vocabulary words)
{
    private const int Shortest = 3;

    public HashSet<string> All { get; } = new(StringComparer.Ordinal);

    public void Add(TextRange name)
    {
        foreach (Token token in tokenizer.Words(text, name))
            if (token.Form.Length >= Shortest && !words.NameParticles.Contains(token.Form) && !words.Prepositions.Contains(token.Form)) All.Add(token.Form);
    }
}
