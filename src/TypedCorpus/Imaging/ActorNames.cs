using System.Collections.ObjectModel;

namespace TypedCorpus.Imaging;

/// <summary>
/// What else an actor is called. Read when it is asked for: who asks what somebody said needs none of it, and the collections take a
/// program that has just started longer than the rest of the record.
/// </summary>
internal sealed class ActorNames
{
    public ActorNames(string[] names, string[] aliases, string[] roles)
    {
        var byLanguage = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i + 1 < names.Length; i += 2) byLanguage[names[i]] = names[i + 1];
        ByLanguage = new ReadOnlyDictionary<string, string>(byLanguage);
        Aliases = Array.AsReadOnly(aliases);
        Roles = Array.AsReadOnly(roles);
    }

    public IReadOnlyDictionary<string, string> ByLanguage { get; }

    public IReadOnlyList<string> Aliases { get; }

    public IReadOnlyList<string> Roles { get; }
}
