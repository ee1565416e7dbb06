using System.ComponentModel;

namespace TypedCorpus;

/// <summary>
/// The actors of a corpus: those of the roster in its order, then those that were inferred. The generator derives from it a list
/// with a property an actor.
/// </summary>
public class ActorList : RecordList<Actor>
{
    private readonly Func<string, Actor?> find;

    internal ActorList(int count, Func<int, Actor> record, Func<string, Actor?> find)
        : base(count, record) => this.find = find;

    /// <summary>For generated code: the same list under another type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ActorList(ActorList actors)
        : base(actors) => find = actors.find;

    /// <summary>The actor with an id, or <see langword="null"/>. Ids are compared ordinally.</summary>
    public Actor? Find(string id) => find(id);
}
