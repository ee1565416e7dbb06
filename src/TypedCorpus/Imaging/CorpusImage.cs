using System.ComponentModel;

namespace TypedCorpus.Imaging;

/// <summary>
/// The packed corpus of an assembly. Generated code derives from it and calls <see cref="Open"/>; nothing else needs it.
/// </summary>
/// <remarks>
/// It is asked for one string at a time, as the runtime makes all the literals of a method when it compiles that method: whoever asks what
/// somebody said pays for the strings that tell it and for no others.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusImage
{
    /// <summary>
    /// A string of what is known without opening an article: by twice the number of a part of the index its numbers, and by one more their
    /// strings; empty for what there is not.
    /// </summary>
    public abstract string Index(int part);

    /// <summary>
    /// A string of a group of articles, the smallest part that is rewritten after an edit: 0 what is known about them, 1 the strings of
    /// that, 2 the resource with their texts, and from 3 on their texts, where they are in no resource; empty for what there is not.
    /// </summary>
    public abstract string Group(int number, int part);

    /// <summary>The corpus. Records are made when they are first touched.</summary>
    /// <exception cref="InvalidDataException">The image was written by a newer version of the generator.</exception>
    public Corpus Open() => new(new ImageReader(this));
}
