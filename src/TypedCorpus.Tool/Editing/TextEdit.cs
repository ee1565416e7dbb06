namespace TypedCorpus.Tool.Editing;

/// <summary>A stretch of a file's content, in UTF-16 code units, and what is to stand there instead.</summary>
internal readonly record struct TextEdit(TextRange Range, string Text)
{
    public static TextEdit Insert(int at, string text) => new(new TextRange(at, 0), text);

    /// <summary>Makes edits that do not overlap; of two at one place, in the order given.</summary>
    public static string Apply(string content, IEnumerable<TextEdit> edits)
    {
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Range.Start).ThenBy(edit => edit.Range.End).Reverse())
            content = string.Concat(content.AsSpan(0, edit.Range.Start), edit.Text, content.AsSpan(edit.Range.End));
        return content;
    }
}
