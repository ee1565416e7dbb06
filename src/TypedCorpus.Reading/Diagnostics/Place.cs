namespace TypedCorpus.Diagnostics;

/// <summary>
/// A place in a file: its range in UTF-16 code units of the file's content, and the lines and columns of both ends, from 0.
/// </summary>
internal readonly record struct Place(string Path, TextRange Range, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file, for what concerns the file as a whole.</summary>
    public static Place StartOf(string path) => new(path, default, 0, 0, 0, 0);

    public static Place In(string path, string content, TextRange range)
    {
        (int startLine, int startColumn) = LineAndColumn(content, range.Start);
        (int endLine, int endColumn) = LineAndColumn(content, range.End);
        return new Place(path, range, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>Lines end with LF, CR LF or CR, as editors and compilers count them.</summary>
    private static (int Line, int Column) LineAndColumn(string content, int at)
    {
        int line = 0, start = 0;
        for (int i = 0; i < at && i < content.Length; i++)
        {
            bool ends = content[i] == '\n' || (content[i] == '\r' && !(i + 1 < content.Length && content[i + 1] == '\n'));
            if (ends) (line, start) = (line + 1, i + 1);
        }

        return (line, at - start);
    }
}
