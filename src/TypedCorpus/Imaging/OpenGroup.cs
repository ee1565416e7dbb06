namespace TypedCorpus.Imaging;

/// <summary>A group whose pack was read once.</summary>
internal sealed class OpenGroup(ImageGroup group)
{
    private AttributionWay[]? ways;

    public Pack Pack { get; } = new(group.Numbers, group.Strings);

    /// <summary>Read once, so that all attributions share the names of their rules.</summary>
    public AttributionWay[] Ways => Volatile.Read(ref ways) ?? Interlocked.CompareExchange(ref ways, ReadWays(), null) ?? ways;

    public string Text(int slot) => group.Text(slot);

    private AttributionWay[] ReadWays()
    {
        var read = new AttributionWay[Pack.RowCount((int)GroupSection.Ways)];
        for (int i = 0; i < read.Length; i++) read[i] = AttributionWay.Read(Pack.Row((int)GroupSection.Ways, i));
        return read;
    }
}
