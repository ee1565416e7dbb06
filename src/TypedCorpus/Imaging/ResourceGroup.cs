using System.ComponentModel;

namespace TypedCorpus.Imaging;

/// <summary>A group whose texts are a resource of the assembly that its generated class is in.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResourceGroup : ImageGroup
{
    private TextResource? texts;

    /// <summary>The resource's name.</summary>
    protected abstract string Resource { get; }

    /// <summary>The text of an article, by its place in the group: decoded at each call.</summary>
    /// <exception cref="InvalidDataException">The resource is missing, or was not made of the texts that the tables were made of.</exception>
    public sealed override string Text(int slot)
    {
        PackReader row = new Pack(Numbers, Strings).Row((int)GroupSection.Metadata, slot);
        return Open().Text(slot, TextPlace.Read(ref row));
    }

    private TextResource Open() =>
        Volatile.Read(ref texts) ?? Interlocked.CompareExchange(ref texts, TextResource.Open(GetType().Assembly, Resource), null) ?? texts;
}
