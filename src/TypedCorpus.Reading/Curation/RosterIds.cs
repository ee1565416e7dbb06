using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Curation;

/// <summary>The ids of a roster, made ready once for all texts that name its actors.</summary>
internal sealed class RosterIds
{
    private const int MostSuggestions = 3;

    private static readonly ConditionalWeakTable<Roster, RosterIds> Ready = new();

    private readonly Dictionary<string, RosterActor> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byFormerId = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> byName;
    private readonly Lazy<NearestNames> byLetters;

    /// <summary>Once an actor gets another id, the old one may stand in a thousand decisions.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> meant = new(StringComparer.Ordinal);

    private RosterIds(Roster roster)
    {
        // The first of an id counts.
        foreach (RosterActor actor in roster.Actors.Reverse())
        {
            byId[actor.Id] = actor;
            foreach (string former in actor.Formerly) byFormerId[former] = actor.Id;
        }

        byName = new(() => ByName(roster));
        byLetters = new(() => new(roster.Actors.Select(static actor => actor.Id)));
    }

    public static RosterIds Of(Roster roster) => Ready.GetValue(roster, static known => new(known));

    public bool TryFind(string id, out RosterActor? actor) => byId.TryGetValue(id, out actor);

    /// <summary>The id that the actor has now whose id it was.</summary>
    public string? FindFormer(string id) => byFormerId.TryGetValue(id, out string? now) ? now : null;

    /// <summary>
    /// Whom an id that is not on the roster may mean, the likeliest first: it is mistyped, or its actor's was changed on the roster, and
    /// then the actor's names still give the old one.
    /// </summary>
    public IReadOnlyList<string> PerhapsMeant(string id) => byId.Count == 0 ? [] : meant.GetOrAdd(id, Search);

    private IReadOnlyList<string> Search(string id) =>
        [.. byName.Value[id].Concat(byLetters.Value.To(id, MostSuggestions)).Distinct(StringComparer.Ordinal).Take(MostSuggestions)];

    private static ILookup<string, string> ByName(Roster roster) =>
    (
        from actor in roster.Actors
        from name in NamesOf(actor).Select(ActorId.FromName).Distinct(StringComparer.Ordinal)
        select (Name: name, actor.Id)
    ).ToLookup(static pair => pair.Name, static pair => pair.Id, StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(RosterActor actor) => [actor.Name, .. actor.Names.Select(static name => name.Name)];
}
