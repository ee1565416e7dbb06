namespace TypedCorpus.Imaging;

/// <summary>Reads the numbers and strings of one row, one after the other.</summary>
internal struct PackReader(string numbers, string strings, int position, int end)
{
    private int position = position;

    public readonly bool AtEnd => position >= end;

    public int Number()
    {
        int value = 0;
        for (int shift = 0; ; shift += ImageFormat.PayloadBits)
        {
            int unit = numbers[position++] - ImageFormat.First;
            value |= (unit & ImageFormat.PayloadMask) << shift;
            if ((unit & ImageFormat.Continues) == 0) return value;
        }
    }

    public string Text() => OptionalText() ?? throw new InvalidDataException("The corpus image lacks a string.");

    public string? OptionalText()
    {
        int start = Number();
        return start == 0 ? null : strings.Substring(start - 1, Number());
    }

    /// <summary>A string, or nothing for none, without making it: for comparing and for passing it over.</summary>
    public ReadOnlySpan<char> TextSpan()
    {
        int start = Number();
        return start == 0 ? default : strings.AsSpan(start - 1, Number());
    }

    public TextRange Range() => new(Number(), Number());

    public TextRange? OptionalRange()
    {
        int start = Number();
        return start == 0 ? null : new TextRange(start - 1, Number());
    }

    public string[] Texts()
    {
        var texts = new string[Number()];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }
}
