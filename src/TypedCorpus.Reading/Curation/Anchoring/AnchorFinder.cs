using TypedCorpus.Diagnostics;
using TypedCorpus.Languages;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>Places anchors in a text; what cannot be placed is told, with how far it agrees, and never placed elsewhere.</summary>
internal sealed class AnchorFinder(ArticleText article, ICollection<Finding> findings)
{
    private const int MostPlaces = 5;

    private readonly string text = article.Text;
    private readonly Lines lines = new(article.File.Path, article.File.Content);
    private FoldedText? levelled;

    public TextRange? Find(Anchor anchor)
    {
        TextRange[] found = [.. AnchorSearch.Find(text, anchor).Take(MostPlaces + 1)];
        if (found.Length == 1) return found[0];

        findings.Add(found.Length > 1 ? Ambiguous(anchor, found) : Missing(anchor));
        return null;
    }

    private Finding Ambiguous(Anchor anchor, TextRange[] found)
    {
        bool isMore = found.Length > MostPlaces;
        string count = FormattableString.Invariant($"{(isMore ? "more than " : "")}{Math.Min(found.Length, MostPlaces)}");
        string places = string.Join("; ", found.Take(MostPlaces).Select(range => $"{Where(range.Start)} after '{Before(range.Start)}'"));
        return new Finding(Rules.AmbiguousAnchor, anchor.Place, count, places);
    }

    private Finding Missing(Anchor anchor)
    {
        TextRange[] elsewhere = [.. AnchorSearch.Occurrences(text, anchor.Exact).Take(1)];
        if (elsewhere.Length > 0) return BesideOthers(anchor, elsewhere[0]);

        levelled ??= Levelling.Level(text, Variation.All);
        var difference = new AnchorDifference(text, levelled, anchor.Exact, Where);
        return new Finding(Rules.MissingAnchor, anchor.Place, "", difference.Describe(), "copy them from the text");
    }

    /// <summary>The words are there, but not beside the words that the anchor names.</summary>
    private Finding BesideOthers(Anchor anchor, TextRange range)
    {
        bool isPrefix = !AnchorSearch.HasPrefix(text, range, anchor);
        (string key, string side, string there) = isPrefix
            ? ("prefix", "after", $"after '{Before(range.Start)}'")
            : ("suffix", "before", $"before '{After(range.End)}'");
        string named = Excerpt.Of((isPrefix ? anchor.Prefix : anchor.Suffix) ?? "");
        return new Finding(
            Rules.MissingAnchor, anchor.Place, $" {side} '{named}'", $"they stand at {Where(range.Start)} {there}", $"correct '{key}'");
    }

    private string Where(int at)
    {
        Place place = lines.At(new TextRange(article.Start + at, 0));
        return FormattableString.Invariant($"line {place.StartLine + 1}, column {place.StartColumn + 1}");
    }

    private string Before(int at) => Words.Last(text, at, 2).Of(text);

    private string After(int at) => Words.First(text, at, 2).Of(text);
}
