using System.ComponentModel;

namespace TypedCorpus.Imaging;

/// <summary>A group of articles in a <see cref="CorpusImage"/>: the smallest part that is loaded, and rewritten after an edit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ImageGroup
{
    /// <summary>The pack of what is known about the group's articles.</summary>
    public abstract string Numbers { get; }

    /// <summary>The strings of <see cref="Numbers"/>.</summary>
    public abstract string Strings { get; }

    /// <summary>The text of an article, by its place in the group.</summary>
    public abstract string Text(int slot);
}
