using System.ComponentModel;
using TypedCorpus.Imaging;

namespace TypedCorpus;

/// <summary>
/// The actors of a corpus: those of the roster in its order, then those that were inferred. The generator derives from it a list
/// with a property an actor.
/// </summary>
public class ActorList : RecordList<Actor>
{
    /// <summary>How many look-ups are remembered, a power of two.</summary>
    private const int Remembered = 64;

    private readonly Corpus corpus;
    private readonly Actor?[] found = new Actor?[Remembered];

    /// <summary>For generated code: the actors of a corpus, perhaps with more members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ActorList(Corpus corpus)
        : base(corpus.MadeActors.Length, corpus.MadeActors, corpus.Actor, null) => this.corpus = corpus;

    /// <summary>The actor with an id, or <see langword="null"/>. Ids are compared ordinally.</summary>
    public Actor? Find(string id)
    {
        int place = id.GetHashCode() & (Remembered - 1);
        if (found[place] is { } known && known.Id == id) return known;
        int number = corpus.Reader.Find(IndexPart.ActorIds, id);
        return number < 0 ? null : found[place] = corpus.Actor(number);
    }
}
