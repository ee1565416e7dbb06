namespace TypedCorpus.Searching;

/// <summary>
/// Walks the words of a stretch of text. Each is normalised into a buffer that the next one takes over, so that no second text is made.
/// </summary>
internal sealed class WordScanner
{
    private string text = "";
    private int at;
    private int end;
    private char[] letters = new char[32];
    private int[] origins = new int[32];
    private int letterCount;
    private char[] gap = new char[32];
    private int gapLength;

    /// <summary>The letters of the word, normalised.</summary>
    public ReadOnlySpan<char> Letters => letters.AsSpan(0, letterCount);

    /// <summary>
    /// What stands between the word before, or the start, and this word, or the end: signs normalised, white space as one space.
    /// </summary>
    public ReadOnlySpan<char> Gap => gap.AsSpan(0, gapLength);

    /// <summary>The code unit after the word and the vowel signs of its last letter.</summary>
    public int End { get; private set; }

    /// <summary>The code unit that a normalised letter comes from.</summary>
    public int Origin(int letter) => origins[letter];

    public void Start(string stretchText, TextRange stretch) =>
        (text, at, end, letterCount, gapLength) = (stretchText, stretch.Start, stretch.End, 0, 0);

    /// <summary>Goes to the next word; false at the end, where only <see cref="Gap"/> tells what is left.</summary>
    public bool Next()
    {
        (letterCount, gapLength) = (0, 0);
        for (int size; at < end; at += size)
        {
            UnitKind kind = Units.KindAt(text, at, end, out size);
            if (kind == UnitKind.Letter) return ReadWord();
            if (kind == UnitKind.Gap) AddToGap(size);
        }

        return false;
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(string text)
    {
        var scanner = new WordScanner();
        scanner.Start(text, new TextRange(0, text.Length));
        int count = 0;
        while (scanner.Next()) count++;
        return count;
    }

    private bool ReadWord()
    {
        for (int size; at < end; at += size)
        {
            UnitKind kind = Units.KindAt(text, at, end, out size);
            if (kind == UnitKind.Gap) break;
            if (kind == UnitKind.Letter) AddToWord(size);
            if (kind == UnitKind.Letter || SpellingNormalizer.ClingsToLetter(text[at])) End = at + size;
        }

        return true;
    }

    private void AddToWord(int size)
    {
        if (letterCount + size > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
            Array.Resize(ref origins, letters.Length);
        }

        for (int i = 0; i < size; i++)
        {
            origins[letterCount] = at;
            letters[letterCount++] = size == 1 ? Units.Normalize(text[at]) : text[at + i];
        }
    }

    private void AddToGap(int size)
    {
        if (gapLength + size > gap.Length) Array.Resize(ref gap, gap.Length * 2);
        for (int i = 0; i < size; i++)
        {
            char unit = text[at + i];
            char sign = char.IsWhiteSpace(unit) ? ' ' : Units.Normalize(unit);
            if (sign != ' ' || gapLength == 0 || gap[gapLength - 1] != ' ') gap[gapLength++] = sign;
        }
    }
}
