using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Somebody whom a text speaks of, as far as it has been read.</summary>
internal sealed class CastMember(string? id, string name, ActorKind kind, string[] words)
{
    /// <summary>The id on the roster, if the member is on it.</summary>
    public string? Id { get; } = id;

    public string Name { get; private set; } = name;

    public ActorKind Kind { get; } = kind;

    /// <summary>The words of the name, to compare it with others.</summary>
    public string[] Words { get; private set; } = words;

    public Agreement Agreement { get; private set; }

    public List<string> Roles { get; } = [];

    public bool IsOnRoster => Id is not null;

    public void Agrees(Agreement agreement) => Agreement = Agreement.Or(agreement);

    /// <returns>Whether the role is new.</returns>
    public bool AddRole(string role)
    {
        if (Roles.Contains(role, StringComparer.Ordinal)) return false;
        Roles.Add(role);
        return true;
    }

    /// <summary>A text may give the full name after a part of it.</summary>
    public void Extend(string fuller, string[] fullerWords)
    {
        if (IsOnRoster || fullerWords.Length <= Words.Length) return;
        (Name, Words) = (fuller, fullerWords);
    }

    /// <summary>Whether a name is this member's: all of the shorter name is in the longer.</summary>
    public bool IsNamed(string[] other)
    {
        if (Kind is not ActorKind.Person || other.Length == 0 || Words.Length == 0) return false;
        (string[] shorter, string[] longer) = other.Length <= Words.Length ? (other, Words) : (Words, other);
        foreach (string word in shorter)
            if (!Has(longer, word)) return false;
        return true;
    }

    private static bool Has(string[] words, string sought)
    {
        foreach (string word in words)
            if (word == sought) return true;
        return false;
    }
}
