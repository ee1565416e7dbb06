namespace TypedCorpus.Imaging;

/// <summary>A group whose pack was read once.</summary>
internal sealed class OpenGroup(ImageGroup group)
{
    public Pack Pack { get; } = new(group.Numbers, group.Strings);

    public string Text(int slot) => group.Text(slot);
}
