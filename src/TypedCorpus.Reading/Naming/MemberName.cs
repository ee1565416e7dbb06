using System.Text;

namespace TypedCorpus.Naming;

/// <summary>
/// Names of the members that generated code has for articles and actors. They are ASCII, because native AOT confuses other letters
/// (dotnet/runtime#133229), and follow from the id alone, so that adding one never renames another.
/// </summary>
internal static class MemberName
{
    /// <summary>The compiler refuses names of more than 1,023 bytes (CS7013), and nobody reads half as much.</summary>
    public const int MaxLength = 200;

    /// <summary>Names that the generated lists, their bases or C# take.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "ActorMembers", "ArticleMembers", "Count", "Enumerator", "Equals", "Finalize", "Find", "GetEnumerator", "GetHashCode",
        "GetType", "Item", "MemberwiseClone", "ReferenceEquals", "ToString", "TryFind",
    };

    /// <summary>
    /// The words of an id in Pascal case: <c>lev-dengov</c> gives <c>LevDengov</c>, <c>000_66ca</c> gives <c>_000_66ca</c>.
    /// <see langword="null"/> where nothing of it can be part of a name, or too much.
    /// </summary>
    public static string? FromId(string id)
    {
        var name = new StringBuilder();
        bool atWordStart = true;
        foreach (char unit in id)
        {
            if (unit != '_' && !IsLetterOrDigit(unit))
            {
                atWordStart = true;
                continue;
            }

            // Without a mark between them, 1-2 and 12 would have one name.
            if (atWordStart && IsDigit(unit) && (name.Length == 0 || IsDigit(name[name.Length - 1]))) name.Append('_');
            name.Append(atWordStart && unit is >= 'a' and <= 'z' ? (char)(unit - 'a' + 'A') : unit);
            atWordStart = false;
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

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char unit) => IsDigit(unit) || unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
