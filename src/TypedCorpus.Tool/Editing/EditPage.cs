using Spectre.Console;
using TypedCorpus.Diagnostics;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Editing;

/// <summary>Shows edits to a person: where, what goes and what comes.</summary>
internal static class EditPage
{
    /// <summary>Each insertion with the line at which it goes in.</summary>
    public static void ShowAdditions(Page page, EditedFile file)
    {
        var lines = new Lines(file.File.Path, file.File.Content);
        foreach (IGrouping<int, TextEdit> place in file.Edits.GroupBy(edit => edit.Range.Start))
        {
            page.Line(FormattableString.Invariant($"{file.File.Path}({lines.At(new TextRange(place.Key, 0)).StartLine + 1},1):"));
            foreach (string line in string.Concat(place.Select(edit => edit.Text)).Trim('\r', '\n').Split('\n'))
                page.Line("+ " + line.TrimEnd('\r'), Color.Green);
        }
    }
}
