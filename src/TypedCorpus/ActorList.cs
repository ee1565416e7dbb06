using System.ComponentModel;

namespace TypedCorpus;

/// <summary>
/// The actors of a corpus: those of the roster in its order, then those that were inferred. The generator derives from it a list
/// with a property an actor.
/// </summary>
public class ActorList : RecordList<Actor>
{
    private readonly Corpus corpus;

    /// <summary>For generated code: the actors of a corpus, perhaps with more members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ActorList(Corpus corpus)
        : base(corpus.MadeActors.Length, corpus.MadeActors, corpus.Actor) => this.corpus = corpus;

    /// <summary>The actor with an id, or <see langword="null"/>. Ids are compared ordinally.</summary>
    public Actor? Find(string id) => corpus.FindActor(id);
}
