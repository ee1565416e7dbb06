namespace TypedCorpus.Benchmarks.Texts;

/// <summary>Draws by a seed: a linear congruence, which no version of a platform changes.</summary>
internal sealed class Draw(uint state)
{
    public int Below(int bound)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return (int)((state >> 8) % (uint)bound);
    }

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>Some words in a row.</summary>
    public string Words(IReadOnlyList<string> of, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, least + Below(most - least + 1)).Select(_ => One(of)));
}
