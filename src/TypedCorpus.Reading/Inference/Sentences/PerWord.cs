namespace TypedCorpus.Inference.Sentences;

/// <summary>What is asked of the words of a text again and again, found once a word.</summary>
internal sealed class PerWord<T>(Func<Word, T> find)
{
    private (bool IsKnown, T Value)[] known = new (bool, T)[64];

    public T this[Word word]
    {
        get
        {
            if (word.Number >= known.Length) Array.Resize(ref known, Math.Max(word.Number + 1, known.Length * 2));
            ref (bool IsKnown, T Value) answer = ref known[word.Number];
            if (!answer.IsKnown) answer = (true, find(word));
            return answer.Value;
        }
    }
}
