using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>
/// The names of actors that were inferred from a text, as they are at one time, to look for in it: each in full, and after them the last
/// names.
/// </summary>
internal sealed class InferredNames
{
    /// <summary>A last name shorter than this is too likely another word.</summary>
    private const int ShortestLastName = 3;

    private readonly List<(string Name, int Actor)> names = [];
    private readonly List<(string Name, int Actor)> lastNames = [];

    public InferredNames(Cast cast, IEnumerable<int> actors)
    {
        foreach (int actor in actors)
        {
            if (cast.Members[actor] is not { IsOnRoster: false, Name: var name, Kind: var kind }) continue;
            names.Add((name, actor));
            if (kind == ActorKind.Person && name.Length - name.LastIndexOf(' ') > ShortestLastName) lastNames.Add((name, actor));
        }
    }

    public NameTrie ToTrie(Vocabulary words, Tokenizer tokenizer)
    {
        var trie = new NameTrie(words, tokenizer);
        foreach ((string name, int actor) in names) trie.Add(name, actor);
        foreach ((string name, int actor) in lastNames) trie.Add(name.Substring(name.LastIndexOf(' ') + 1), actor);
        return trie;
    }
}
