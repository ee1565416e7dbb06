namespace TypedCorpus.Inference.Marks;

/// <summary>Puts runs in reading order and finds which run is inside which.</summary>
internal static class RunTree
{
    /// <summary>
    /// How many runs may be around one. Each gives its words again, so without a bound what is made of a text would grow with the square of
    /// its length; no writer nests quotations half as deep.
    /// </summary>
    public const int Deepest = 11;

    private static readonly IComparer<(TextRange Outer, MarkRepair Repair)> OuterFirst =
        Comparer<(TextRange Outer, MarkRepair Repair)>.Create(static (a, b) =>
            a.Outer.Start != b.Outer.Start ? a.Outer.Start.CompareTo(b.Outer.Start)
            : a.Outer.End != b.Outer.End ? b.Outer.End.CompareTo(a.Outer.End)
            : b.Repair.CompareTo(a.Repair));

    /// <param name="text">The text.</param>
    /// <param name="found">The runs, in any order.</param>
    /// <param name="tooDeep">Where the first begins that is left out because it stands too deep.</param>
    public static EquatableArray<MarkedRun> Of(string text, ScratchList<(TextRange Outer, MarkRepair Repair)> found, out int? tooDeep)
    {
        tooDeep = null;
        found.Sort(OuterFirst);
        using var runs = new ScratchList<MarkedRun>();
        var around = new Stack<int>();
        TextRange? doubled = null;
        foreach ((TextRange outer, MarkRepair repair) in found.Span)
        {
            TextRange inner = Trim(text, outer, repair);
            if (inner.Length == 0) continue;
            // «« and »» are one pair of marks, struck twice.
            if (doubled == outer && Same(text, runs[runs.Count - 1].Outer, outer))
            {
                runs[runs.Count - 1] = runs[runs.Count - 1] with { Inner = inner };
                doubled = inner;
                continue;
            }

            while (around.Count > 0 && runs[around.Peek()].Outer.End < outer.End) around.Pop();
            if (around.Count > Deepest)
            {
                tooDeep ??= outer.Start;
                continue;
            }

            runs.Add(new MarkedRun(outer, inner, around.Count > 0 ? around.Peek() : -1, around.Count, repair));
            around.Push(runs.Count - 1);
            doubled = inner;
        }

        return [.. runs.Span];
    }

    private static bool Same(string text, TextRange first, TextRange second) => text[first.Start] == text[second.Start];

    private static TextRange Trim(string text, TextRange outer, MarkRepair repair)
    {
        int start = repair is MarkRepair.Opened or MarkRepair.CarriedOn ? outer.Start : outer.Start + 1;
        int end = repair is MarkRepair.None or MarkRepair.Opened ? outer.End - 1 : outer.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextRange.FromBounds(start, end);
    }
}
