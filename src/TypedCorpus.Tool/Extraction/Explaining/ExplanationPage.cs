using System.Globalization;
using System.Text;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Extraction.Explaining;

/// <summary>An explanation as lines: a place and its words, and below them what is to be said of them, each with a label.</summary>
internal sealed class ExplanationPage(CuratedArticle article)
{
    private const int LabelWidth = 11;

    private readonly StringBuilder text = new();
    private readonly Lines lines = new(article.Text.File.Path, article.Text.File.Content);

    public string Text => text.ToString();

    public void Title(string words) => text.Append(words).Append("\n\n");

    /// <summary>In the compiler's form, so that editors lead to the place.</summary>
    public void Heading(TextRange range)
    {
        Place place = PlaceOf(range);
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Excerpt.Visible(place.Path)}({place.StartLine + 1},{place.StartColumn + 1}): {Shown.Beginning(WordsOf(range))}\n");
    }

    /// <summary>A line with a label, or with none below one that it goes on from.</summary>
    public void Line(string label, string words) => text.Append("  ").Append(label.PadRight(LabelWidth)).Append(words).Append('\n');

    public void End() => text.Append('\n');

    /// <summary>Words of the text with their place.</summary>
    public string Quoted(TextRange range)
    {
        Place place = PlaceOf(range);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Shown.Beginning(WordsOf(range))} (line {place.StartLine + 1}, column {place.StartColumn + 1})");
    }

    private string WordsOf(TextRange range) => range.Of(article.Text.Text);

    private Place PlaceOf(TextRange range) => lines.At(new TextRange(article.Text.Start + range.Start, range.Length));
}
