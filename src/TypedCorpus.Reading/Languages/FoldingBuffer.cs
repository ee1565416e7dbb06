namespace TypedCorpus.Languages;

/// <summary>Levels one stretch of text after the other in the same memory.</summary>
internal sealed class FoldingBuffer
{
    private char[] letters = new char[64];
    private int[] origins = new int[64];

    /// <summary>How many letters the stretch has, levelled.</summary>
    public int Count { get; private set; }

    public char[] Letters => letters;

    /// <summary>Levels a stretch of a text in place of what was here before.</summary>
    public void Fold(string text, int start, int end)
    {
        Count = 0;
        Ensure(end - start + 1);
        for (int i = start; i < end; i++)
        {
            int letter = Folding.Letter(text[i]);
            if (letter >= 0) Add((char)letter, i);
            else if (letter == Folding.Ligature) AddAll(Folding.Letters(text[i]), i, end - i);
        }

        origins[Count] = end;
    }

    /// <summary>Letters in the original, with the signs that were passed over among and right after them.</summary>
    public TextRange Original(int start, int end)
    {
        // Both letters of a ligature come from one character: a stretch that ends between them ends after it.
        int origin = origins[end];
        return TextRange.FromBounds(origins[start], origin > origins[end - 1] ? origin : origin + 1);
    }

    public FoldedText ToText() => new(new string(letters, 0, Count), origins.AsSpan(0, Count + 1).ToArray());

    private void Add(char letter, int origin)
    {
        letters[Count] = letter;
        origins[Count++] = origin;
    }

    private void AddAll(string ligature, int origin, int rest)
    {
        Ensure(Count + ligature.Length + rest);
        foreach (char letter in ligature) Add(letter, origin);
    }

    private void Ensure(int length)
    {
        if (letters.Length >= length) return;
        int size = Math.Max(length, letters.Length * 2);
        Array.Resize(ref letters, size);
        Array.Resize(ref origins, size);
    }
}
