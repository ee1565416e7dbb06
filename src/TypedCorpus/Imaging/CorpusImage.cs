using System.ComponentModel;

namespace TypedCorpus.Imaging;

/// <summary>
/// The packed corpus of an assembly. Generated code derives from it and calls <see cref="Open"/>; nothing else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusImage
{
    /// <summary>The pack of what is known without opening an article.</summary>
    public abstract string Index { get; }

    /// <summary>The strings of <see cref="Index"/>.</summary>
    public abstract string IndexStrings { get; }

    /// <summary>The pack of a group of articles.</summary>
    public abstract string Group(int group);

    /// <summary>The strings of a group.</summary>
    public abstract string GroupStrings(int group);

    /// <summary>The text of an article of a group.</summary>
    public abstract string Text(int group, int slot);

    /// <summary>The corpus. Records are made when they are first touched.</summary>
    /// <exception cref="System.IO.InvalidDataException">The image was written by a newer version of the generator.</exception>
    public Corpus Open() => new(new ImageReader(this));
}
