using System.Text;

namespace TypedCorpus.Naming;

/// <summary>
/// Names of the members that generated code has for articles and actors. They are ASCII, because native AOT confuses other letters
/// (dotnet/runtime#133229), and follow from the id alone, so that adding one never renames another.
/// </summary>
internal static class MemberName
{
    /// <summary>The compiler refuses names of more than 1,023 bytes (CS7013). Much shorter ones are already unreadable.</summary>
    public const int MaxLength = 200;

    /// <summary>Names that the generated lists, their bases or C# take.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "ActorMembers", "ArticleMembers", "Count", "Enumerator", "Equals", "Finalize", "Find", "GetEnumerator", "GetHashCode",
        "GetType", "Item", "MemberwiseClone", "ReferenceEquals", "ToString", "TryFind",
    };

    /// <summary>
    /// The words of an id in Pascal case: <c>lev-dengov</c> gives <c>LevDengov</c>, <c>000_66ca</c> gives <c>_000_66ca</c>. Letters of
    /// other scripts are written as in the ids of actors: <c>خبر-1</c> gives <c>Khbr1</c>. <see langword="null"/> where nothing of it can
    /// be part of a name, or too much.
    /// </summary>
    public static string? FromId(string id)
    {
        var name = new StringBuilder();
        bool atWordStart = true;
        for (int at = 0; at < id.Length; at++)
        {
            if (AsciiOf(id, at) is not { } letters) atWordStart = true;
            else if (letters.Length > 0)
            {
                Append(name, letters, atWordStart);
                atWordStart = false;
            }
        }

        return name.Length is 0 or > MaxLength ? null : name.ToString();
    }

    /// <summary>Whether a person may choose the name: an ASCII letter or underscore, then letters, digits and underscores.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length is 0 or > MaxLength || IsDigit(name[0])) return false;
        foreach (char unit in name)
            if (unit != '_' && !IsLetterOrDigit(unit)) return false;
        return true;
    }

    /// <summary>Whether the generated list types have the name already.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    private static void Append(StringBuilder name, string letters, bool atWordStart)
    {
        // Without a mark between them, 1-2 and 12 would have one name.
        if (atWordStart && IsDigit(letters[0]) && (name.Length == 0 || IsDigit(name[name.Length - 1]))) name.Append('_');
        name.Append(atWordStart ? Capital(letters[0]) : letters[0]).Append(letters, 1, letters.Length - 1);
    }

    /// <summary>What stands for a letter or digit: nothing for what is passed over, <see langword="null"/> for what parts words.</summary>
    private static string? AsciiOf(string id, int at)
    {
        char unit = id[at];
        if (unit < 0x80) return unit == '_' || IsLetterOrDigit(unit) ? unit.ToString() : null;
        if (char.IsSurrogate(unit) && !IsHalfOfLetter(id, at)) return null;
        string? letters = Transliteration.Of(unit);
        return char.IsUpper(unit) && letters is { Length: > 0 } ? Capital(letters[0]) + letters.Substring(1) : letters;
    }

    /// <summary>Whether a code unit is one half of a letter that takes two. An emoji is no letter.</summary>
    private static bool IsHalfOfLetter(string id, int at)
    {
        int first = char.IsLowSurrogate(id[at]) ? at - 1 : at;
        return first >= 0 && first + 1 < id.Length && char.IsSurrogatePair(id[first], id[first + 1]) && char.IsLetter(id, first);
    }

    private static char Capital(char letter) => letter is >= 'a' and <= 'z' ? (char)(letter - 'a' + 'A') : letter;

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char unit) => IsDigit(unit) || unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
