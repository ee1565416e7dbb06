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
        Ready.GetValue(roster, static _ => new(StringComparer.Ordinal)).GetOrAdd(language.Tag, _ => new(() => Build(roster, language.Words))).Value;

    private static NameTrie Build(Roster roster, Vocabulary words)
    {
        using var tokenizer = new Tokenizer();
        var names = new NameTrie(words, tokenizer);
        for (int i = 0; i < roster.Actors.Count; i++)
        {
            RosterActor actor = roster.Actors[i];
            names.Add(actor.Name, i);
            foreach (LanguageName name in actor.Names) names.Add(name.Name, i);
            foreach (string alias in actor.Aliases) names.Add(alias, i);
        }

        return names;
    }
}
