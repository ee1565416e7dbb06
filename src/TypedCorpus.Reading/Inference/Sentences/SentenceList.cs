using System.Collections;

namespace TypedCorpus.Inference.Sentences;

/// <summary>The sentences of a text, with the memory that their tokens are in.</summary>
internal sealed class SentenceList(List<Sentence> sentences, ScratchList<Token> tokens) : IReadOnlyList<Sentence>, IDisposable
{
    public int Count => sentences.Count;

    public Sentence this[int index] => sentences[index];

    /// <summary>One after the other, for as long as nobody cancels.</summary>
    public IEnumerable<Sentence> Honouring(CancellationToken cancellation)
    {
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return sentence;
        }
    }

    /// <summary>Gives the memory back. Nobody may look into a sentence of this list afterwards.</summary>
    public void Dispose() => tokens.Dispose();

    public List<Sentence>.Enumerator GetEnumerator() => sentences.GetEnumerator();

    IEnumerator<Sentence> IEnumerable<Sentence>.GetEnumerator() => sentences.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => sentences.GetEnumerator();
}
