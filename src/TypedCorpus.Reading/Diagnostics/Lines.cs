namespace TypedCorpus.Diagnostics;

/// <summary>Where the lines of a file begin, so that the line of a place is found without counting from the start of the file.</summary>
internal sealed class Lines(string path, string content)
{
    private readonly int[] starts = StartsOf(content);

    public Place At(TextRange range)
    {
        (int startLine, int startColumn) = LineAndColumn(range.Start);
        (int endLine, int endColumn) = LineAndColumn(range.End);
        return new Place(path, range, startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) LineAndColumn(int at)
    {
        int found = Array.BinarySearch(starts, at);
        int line = found >= 0 ? found : ~found - 1;
        return (line, at - starts[line]);
    }

    private static int[] StartsOf(string content)
    {
        var starts = new List<int> { 0 };
        foreach (TextLine line in TextLine.Of(content))
            if (line.Next > line.Range.End) starts.Add(line.Next);
        return [.. starts];
    }
}
