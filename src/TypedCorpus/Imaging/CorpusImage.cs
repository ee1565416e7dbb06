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

    /// <summary>
    /// A group of articles. It is asked for when one of them is first touched: once, or once by each of the threads that do so together.
    /// </summary>
    public abstract ImageGroup Group(int number);

    /// <summary>The corpus. Records are made when they are first touched.</summary>
    /// <exception cref="InvalidDataException">The image was written by a newer version of the generator.</exception>
    public Corpus Open() => new(new ImageReader(this));
}
