namespace TypedCorpus.Text;

/// <summary>Places of characters in a text: the first, and how many.</summary>
internal sealed class Characters
{
    private int count;

    public int? First { get; private set; }

    /// <summary>For a message about the first.</summary>
    public string More => count switch
    {
        1 => "",
        2 => " (and another further on)",
        _ => FormattableString.Invariant($" (and {count - 1} others further on)"),
    };

    public void Add(int at)
    {
        count++;
        First = First is { } first ? Math.Min(first, at) : at;
    }
}
