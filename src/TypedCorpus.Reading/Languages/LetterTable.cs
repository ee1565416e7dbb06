namespace TypedCorpus.Languages;

/// <summary>
/// A fact about each letter, one array access away. Filled in pages of 256 letters, each when a text first has a letter of it.
/// </summary>
internal sealed class LetterTable<T>(Func<char, T> of)
{
    private readonly T[]?[] pages = new T[256][];

    public T this[char letter] => (pages[letter >> 8] ?? Fill(letter >> 8))[letter & 0xFF];

    private T[] Fill(int page)
    {
        var letters = new T[256];
        for (int i = 0; i < letters.Length; i++) letters[i] = of((char)((page << 8) | i));
        Volatile.Write(ref pages[page], letters);
        return letters;
    }
}
