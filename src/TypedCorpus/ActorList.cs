using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>
    /// The actor with an id, or with one that it had formerly (<c>formerly</c> in the corpus's files), or <see langword="null"/>. Ids are compared ordinally.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Actor? Find(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        int place = id.GetHashCode() & (Remembered - 1);
        if (found[place] is { } known && known.Id == id) return known;
        int number = corpus.Reader.Find(IndexPart.ActorIds, id);
        return number < 0 ? null : found[place] = corpus.Actor(number);
    }

    /// <summary>The actor with an id, if there is one; see <see cref="Find"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out Actor? actor) => (actor = Find(id)) is not null;
}
