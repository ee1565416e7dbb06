using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Somebody whom a text speaks of, as far as it has been read.</summary>
internal sealed class CastMember(string? id, string name, ActorKind kind, string[] words)
{
    /// <summary>So many are looked through one by one.</summary>
    private const int Few = 8;

    private readonly List<string> roles = [];
    private HashSet<string>? manyRoles;

    /// <summary>The id on the roster, if the member is on it.</summary>
    public string? Id { get; } = id;

    public string Name { get; private set; } = name;

    public ActorKind Kind { get; } = kind;

    /// <summary>The words of the name, to compare it with others.</summary>
    public string[] Words { get; private set; } = words;

    public Agreement Agreement { get; private set; }

    public IReadOnlyList<string> Roles => roles;

    public bool IsOnRoster => Id is not null;

    public void Agrees(Agreement agreement) => Agreement = Agreement.Or(agreement);

    /// <returns>Whether the role is new.</returns>
    public bool AddRole(string text, TextRange role)
    {
        if (HasRole(text, role)) return false;
        roles.Add(role.Of(text));
        if (roles.Count > Few) (manyRoles ??= new(roles, StringComparer.Ordinal)).Add(roles[roles.Count - 1]);
        return true;
    }

    /// <summary>Whether a name of so many words says more than is known of the member's.</summary>
    public bool IsFuller(int length) => !IsOnRoster && length > Words.Length;

    /// <summary>A text may give the full name after a part of it.</summary>
    public void Extend(string fuller, string[] fullerWords) => (Name, Words) = (fuller, fullerWords);

    /// <summary>Whether a name is this member's: all of the shorter name is in the longer.</summary>
    public bool IsNamed(ReadOnlySpan<string> other)
    {
        if (Kind is not ActorKind.Person || other.Length == 0 || Words.Length == 0) return false;
        return other.Length <= Words.Length ? HasAll(Words, other) : HasAll(other, Words);
    }

    private bool HasRole(string text, TextRange range)
    {
        if (manyRoles is not null) return manyRoles.Contains(range.Of(text));
        foreach (string role in roles)
            if (role.Length == range.Length && string.CompareOrdinal(text, range.Start, role, 0, role.Length) == 0) return true;
        return false;
    }

    private static bool HasAll(ReadOnlySpan<string> words, ReadOnlySpan<string> sought)
    {
        foreach (string word in sought)
            if (words.IndexOf(word) < 0) return false;
        return true;
    }
}
