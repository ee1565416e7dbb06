namespace TypedCorpus.Searching;

/// <summary>A word of a sought phrase.</summary>
/// <param name="Letters">Its letters, normalised.</param>
/// <param name="IsPrefix">Whether they may be the beginning of a longer word.</param>
/// <param name="Gap">What stands between the word before and this one, as <see cref="WordScanner.Gap"/> gives it.</param>
internal sealed record PhraseWord(string Letters, bool IsPrefix, string Gap)
{
    private const string Article = "ال";

    /// <summary>After the particle ل the article loses its alef: ل and المجلس are written للمجلس.</summary>
    public bool MayLoseAlef => Letters.StartsWith(Article, StringComparison.Ordinal);

    public bool Is(ReadOnlySpan<char> word) => Is(word, Letters.AsSpan());

    public bool Follows(ReadOnlySpan<char> gap) => gap.SequenceEqual(Gap.AsSpan());

    /// <summary>Where it begins in a word, past attached particles; -1 if the word is another.</summary>
    public int StartIn(ReadOnlySpan<char> word)
    {
        for (int start = 0; start <= AttachedParticles.MaxLength && start < word.Length; start++)
        {
            ReadOnlySpan<char> particles = word.Slice(0, start), rest = word.Slice(start);
            if (Is(rest) && AttachedParticles.Are(particles)) return start;
            if (IsWithoutAlef(rest) && AttachedParticles.EndInLam(particles)) return start;
        }

        return -1;
    }

    private bool IsWithoutAlef(ReadOnlySpan<char> word) => MayLoseAlef && Is(word, Letters.AsSpan(1));

    private bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> letters) =>
        IsPrefix ? word.StartsWith(letters) : word.SequenceEqual(letters);
}
