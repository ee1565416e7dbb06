using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Actors;

/// <summary>Whom names of one or two words have been found to mean, for as long as nobody's name grows longer.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<(int First, int Second), (int Actor, int Version)> known = [];
    private int version;

    /// <summary>The member that a name means; nothing where that is not known yet.</summary>
    public int? Find(ScratchList<Token> name) =>
        Key(name) is { } key && known.TryGetValue(key, out var found) && found.Version == version ? found.Actor : null;

    public void Add(ScratchList<Token> name, int actor)
    {
        if (Key(name) is { } key) known[key] = (actor, version);
    }

    /// <summary>A longer name of one member may make names mean that one which meant another before.</summary>
    public void Forget() => version++;

    private static (int First, int Second)? Key(ScratchList<Token> name) => name.Count switch
    {
        1 => (name[0].Word.Number, -1),
        2 => (name[0].Word.Number, name[1].Word.Number),
        _ => null,
    };
}
