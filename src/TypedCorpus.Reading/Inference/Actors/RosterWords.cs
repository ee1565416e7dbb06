using System.Runtime.CompilerServices;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Model;

namespace TypedCorpus.Inference.Actors;

/// <summary>The words of the names on a roster, levelled, made ready once for all texts that are read with it.</summary>
internal sealed class RosterWords
{
    private static readonly ConditionalWeakTable<Roster, RosterWords> Ready = new();

    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> words = [];

    private RosterWords(Roster roster)
    {
        using var tokenizer = new Tokenizer();
        foreach (RosterActor actor in roster.Actors)
        {
            int number = words.Count;
            if (Find(actor.Id) is null) byId[actor.Id] = number;
            words.Add(WordsOf(actor, tokenizer));
            foreach (string word in words[number])
            {
                if (!byWord.TryGetValue(word, out List<int>? bearers)) byWord.Add(word, bearers = []);
                bearers.Add(number);
            }
        }
    }

    public static RosterWords Of(Roster roster) => Ready.GetValue(roster, static roster => new RosterWords(roster));

    /// <summary>The place of an actor on the roster.</summary>
    public int? Find(string id) => byId.TryGetValue(id, out int number) ? number : null;

    /// <summary>Whether a word is one of an actor's names.</summary>
    public bool Has(int actor, string word) => words[actor].Contains(word);

    /// <summary>The actors that have all of some words in their names.</summary>
    public IEnumerable<int> WhoHave(IReadOnlyList<string> some) =>
        byWord.TryGetValue(some[0], out List<int>? bearers) ? bearers.Where(bearer => some.All(word => Has(bearer, word))) : [];

    private static HashSet<string> WordsOf(RosterActor actor, Tokenizer tokenizer)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in RosterNames.NamesOf(actor))
        {
            ScratchList<Token> tokens = tokenizer.Words(name, new TextRange(0, name.Length));
            for (int i = 0; i < tokens.Count; i++) all.Add(tokens[i].Form);
        }

        return all;
    }
}
