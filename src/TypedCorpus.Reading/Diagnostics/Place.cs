namespace TypedCorpus.Diagnostics;

/// <summary>
/// A place in a file: its range in UTF-16 code units of the file's content, and the lines and columns of both ends, from 0.
/// </summary>
internal readonly record struct Place(string Path, TextRange Range, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file, for what concerns the file as a whole.</summary>
    public static Place StartOf(string path) => new(path, default, 0, 0, 0, 0);

    /// <summary>Lines end with LF, CR LF or CR, as editors and compilers count them.</summary>
    public static Place In(string path, string content, TextRange range) => new Lines(path, content).At(range);
}
