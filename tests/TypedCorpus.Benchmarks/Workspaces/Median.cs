namespace TypedCorpus.Benchmarks.Workspaces;

internal static class Median
{
    /// <summary>The middle one, or the lower of the two in the middle.</summary>
    public static T Of<T>(IEnumerable<T> values)
    {
        T[] sorted = [.. values.Order()];
        return sorted[(sorted.Length - 1) / 2];
    }
}
