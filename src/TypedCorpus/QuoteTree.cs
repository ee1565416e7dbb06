namespace TypedCorpus;

/// <summary>Which quotes of an article stand within which: seen once for all of them, in time linear in their number.</summary>
internal sealed class QuoteTree
{
    private const int None = -1;

    private readonly RecordList<Quote> quotes;
    private readonly int[] parents;

    /// <param name="quotes">In reading order: of two that start together, the longer one comes first.</param>
    public QuoteTree(RecordList<Quote> quotes)
    {
        this.quotes = quotes;
        parents = new int[quotes.Count];
        for (int i = 0; i < parents.Length; i++)
        {
            // What an outer quote does not hold, it does not hold later either: each step up is taken once for good.
            int parent = i - 1;
            while (parent != None && !IsWithin(quotes[i].Range, quotes[parent].Range)) parent = parents[parent];
            parents[i] = parent;
        }
    }

    public Quote? ParentOf(int number) => parents[number] == None ? null : quotes[parents[number]];

    public RecordList<Quote> Within(int number)
    {
        var within = new List<Quote>();
        TextRange range = quotes[number].Range;
        for (int i = number + 1; i < parents.Length && quotes[i].Range.Start < range.End; i++)
            if (parents[i] == number) within.Add(quotes[i]);
        return new RecordList<Quote>(within.ToArray());
    }

    private static bool IsWithin(TextRange inner, TextRange outer) => outer.Contains(inner) && outer.Length > inner.Length;
}
