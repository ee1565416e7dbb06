namespace TypedCorpus.Checks;

/// <summary>Finds what an entry of a baseline is now that an article or an actor has another id, which loses nothing.</summary>
internal sealed class FormerEntries
{
    private readonly Dictionary<(BaselineKind, string), BaselineEntry> present;
    private readonly Dictionary<(BaselineKind, string), BaselineEntry> renamed = [];
    private readonly Dictionary<string, List<string>> idsOfSpeakers = new(StringComparer.Ordinal);

    public FormerEntries(Dictionary<(BaselineKind, string), BaselineEntry> present)
    {
        this.present = present;
        foreach (BaselineEntry entry in present.Values)
        {
            foreach (FormerEntry former in entry.Formerly)
            {
                // An id that somebody has now is that one's.
                if (present.ContainsKey((entry.Kind, former.Id))) continue;
                renamed[(entry.Kind, former.Id)] = entry;
                if (entry.Kind != BaselineKind.Actor) continue;
                if (!idsOfSpeakers.TryGetValue(entry.Id, out List<string>? ids)) idsOfSpeakers[entry.Id] = ids = [];
                ids.Add(former.Id);
            }
        }
    }

    /// <summary>The entry that there is now.</summary>
    public BaselineEntry? Find(BaselineEntry old)
    {
        if (present.TryGetValue((old.Kind, old.Id), out BaselineEntry? same)) return same;
        if (old.Kind != BaselineKind.Quote) return renamed.TryGetValue((old.Kind, old.Id), out BaselineEntry? other) ? other : null;
        int end = old.Id.LastIndexOf('/');
        return end > 0 && renamed.TryGetValue((BaselineKind.Article, old.Id.Substring(0, end)), out BaselineEntry? article)
            && present.TryGetValue((BaselineKind.Quote, article.Id + old.Id.Substring(end)), out BaselineEntry? quote) ? quote : null;
    }

    /// <summary>Whether it says what it said, but for the id.</summary>
    public bool IsSame(BaselineEntry old, BaselineEntry now) => IsHash(now.Hash, old)
        || now.Formerly.Any(former => former.Id == old.Id && IsHash(former.Hash, old))
        || (now.Said is { Speaker: { } speaker } said && idsOfSpeakers.TryGetValue(speaker, out List<string>? ids)
            && ids.Exists(id => IsHash(BaselineEntries.HashOf(id, said.Rest), old)));

    private static bool IsHash(string hash, BaselineEntry old) => string.Equals(hash, old.Hash, StringComparison.OrdinalIgnoreCase);
}
