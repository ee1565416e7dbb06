using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Fixing;

/// <summary>A proposal of a finding, as an edit of the file.</summary>
/// <param name="File">The file.</param>
/// <param name="Edit">What is to be written where.</param>
/// <param name="Value">What it says then.</param>
internal sealed record Fix(SeedFile File, TextEdit Edit, string Value)
{
    public static Fix? Of(SeedFile file, Proposal proposal) =>
        file.Broken is null && EditOf(file, proposal) is { } edit ? new Fix(file, edit, proposal.Value) : null;

    /// <summary>The lines it touches, as they are.</summary>
    public string OldLines => TouchedLines.Of(File.Content);

    /// <summary>The same lines as they will be.</summary>
    public string NewLines =>
        TextEdit.Apply(OldLines, [Edit with { Range = new TextRange(Edit.Range.Start - TouchedLines.Start, Edit.Range.Length) }]);

    public string OldText => Edit.Range.Of(File.Content);

    private static TextEdit? EditOf(SeedFile file, Proposal proposal) => proposal.IsDeletion
        ? YamlDeletion.At(file, proposal.Place.Range.Start) is [var deletion] ? deletion : null
        : YamlReplacement.Of(file, proposal.Place.Range, proposal.Value);

    private TextRange TouchedLines
    {
        get
        {
            (string content, int start, int end) = (File.Content, Edit.Range.Start, Edit.Range.End);
            while (start > 0 && content[start - 1] is not ('\n' or '\r')) start--;
            while (end < content.Length && content[end] is not ('\n' or '\r')) end++;
            return TextRange.FromBounds(start, end);
        }
    }
}
