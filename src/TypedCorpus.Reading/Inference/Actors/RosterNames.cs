using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Inference.Actors;

/// <summary>The names of a roster, made ready once for all texts of a language that are read with it.</summary>
internal static class RosterNames
{
    private static readonly ConditionalWeakTable<Roster, ConcurrentDictionary<string, Lazy<NameTrie>>> Ready = new();

    public static NameTrie Of(Roster roster, Language language) =>
        Ready.GetValue(roster, static _ => new(StringComparer.Ordinal))
            .GetOrAdd(language.Tag, _ => new(() => Build(roster, language.Words))).Value;

    /// <summary>All names under which a roster knows an actor.</summary>
    public static IEnumerable<string> NamesOf(RosterActor actor) =>
        [actor.Name, .. actor.Names.Select(static name => name.Name), .. actor.Aliases];

    private static NameTrie Build(Roster roster, Vocabulary words)
    {
        using var tokenizer = new Tokenizer();
        var names = new NameTrie(words, tokenizer);
        for (int i = 0; i < roster.Actors.Count; i++)
        {
            RosterActor actor = roster.Actors[i];
            foreach (string name in NamesOf(actor)) names.Add(name, i);
        }

        return names;
    }
}
