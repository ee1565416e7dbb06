#if !NET9_0_OR_GREATER
namespace TypedCorpus.Tool;

/// <summary><c>Index()</c>, which .NET 8 does not have yet.</summary>
internal static class NumberedSequence
{
    public static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> items) => items.Select((item, index) => (index, item));
}
#endif
