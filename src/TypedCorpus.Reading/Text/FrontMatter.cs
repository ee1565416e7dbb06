using TypedCorpus.Diagnostics;

namespace TypedCorpus.Text;

/// <summary>YAML before a text, between two lines of three hyphens, the first of which begins the file.</summary>
/// <param name="Yaml">The lines between the two.</param>
/// <param name="TextStart">Where the text begins: the line after the second.</param>
internal readonly record struct FrontMatter(TextRange Yaml, int TextStart)
{
    private const string Fence = "---";

    /// <summary><see langword="null"/> where a second line of hyphens is missing: then the first belongs to the text.</summary>
    public static FrontMatter? Find(string content)
    {
        if (!content.StartsWith(Fence, StringComparison.Ordinal)) return null;

        int? yamlStart = null;
        foreach (TextLine line in TextLine.Of(content))
        {
            if (IsFence(content, line))
            {
                if (yamlStart is { } start) return new FrontMatter(TextRange.FromBounds(start, line.Range.Start), line.Next);
                yamlStart = line.Next;
            }
            else if (yamlStart is null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Spaces at the end of the line are not seen, so they do not count.</summary>
    private static bool IsFence(string content, TextLine line) =>
        string.CompareOrdinal(content, line.Range.Start, Fence, 0, Fence.Length) == 0
        && new TextLine(TextRange.FromBounds(line.Range.Start + Fence.Length, line.Range.End), line.Next).IsBlank(content);
}
