using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Declarations;

/// <summary>
/// Names generated files after classes. Roslyn refuses two names that differ only in case, and then drops all output of the generator. So
/// where the names of two classes lead to the same file name, a hash of the true name is added.
/// </summary>
internal static class HintName
{
    public static string OfCorpus(string hint) => hint + ".g.cs";

    /// <summary>No class has a hyphen in its name, so that these are no other class's files.</summary>
    public static string OfMembers(string hint, string record) => $"{hint}-{record}s.g.cs";

    public static string OfGroup(string hint, int group) => FormattableString.Invariant($"{hint}.{group:000}.g.cs");

    /// <summary>A name for each class, given all of them.</summary>
    public static Dictionary<string, string> ForClasses(IEnumerable<string> fullNames)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<string, string> alike in fullNames.Distinct(StringComparer.Ordinal)
            .GroupBy(Safe, StringComparer.OrdinalIgnoreCase))
        {
            bool alone = !alike.Skip(1).Any();
            foreach (string name in alike) names[name] = alone ? Safe(name) : $"{Safe(name)}.{Sha256.Of(name).Substring(0, 8)}";
        }

        return names;
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (char unit in name) safe.Append(unit == '.' || (unit < 128 && char.IsLetterOrDigit(unit)) ? unit : '_');
        return safe.ToString();
    }
}
