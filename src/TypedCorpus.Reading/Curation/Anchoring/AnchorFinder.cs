using TypedCorpus.Diagnostics;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>
/// Places anchors in a text. What cannot be placed is told in grades (in another writing, beside other words, changed, gone) with what the
/// text has instead, and never placed elsewhere.
/// </summary>
internal sealed class AnchorFinder(ArticleText article, ICollection<Finding> findings)
{
    private const int MostPlaces = 5;

    private readonly string text = article.Text;
    private readonly Lines lines = new(article.File.Path, article.File.Content);
    private NormalizedText? normalized;
    private NearestPassage? nearest;

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
        foreach (TextRange range in AnchorSearch.Occurrences(text, anchor.Exact).Take(1)) return BesideOthers(anchor, range);

        normalized ??= VariationNormalizer.Normalize(text, Variation.All);
        var difference = new AnchorDifference(text, normalized, anchor.Exact, Where);
        if (difference.SameWords() is { } same)
        {
            string there = same.Range.Of(text);
            return new Finding(Rules.OtherWriting, anchor.Place, Where(same.Range.Start), Excerpt.Of(there), same.Ways)
            {
                Proposals = Proposal.At(anchor.Place, there),
            };
        }

        nearest ??= new NearestPassage(text, normalized);
        if (nearest.Find(anchor.Exact) is { } passage)
        {
            string there = passage.Range.Of(text);
            return new Finding(Rules.ChangedWords, anchor.Place, Where(passage.Range.Start), $"'{Excerpt.Of(there)}', {passage.Difference}")
            {
                Proposals = Proposal.At(anchor.Place, there),
            };
        }

        return difference.Diverging() is var (at, words)
            ? new Finding(Rules.ChangedWords, anchor.Place, Where(at), words)
            : new Finding(Rules.MissingAnchor, anchor.Place);
    }

    /// <summary>The words are there, but not beside the words that the anchor names.</summary>
    private Finding BesideOthers(Anchor anchor, TextRange range)
    {
        bool isPrefix = !AnchorSearch.HasPrefix(text, range, anchor);
        (string key, string side, string there) = isPrefix
            ? ("prefix", "after", $"after '{Before(range.Start)}'")
            : ("suffix", "before", $"before '{After(range.End)}'");
        string named = Excerpt.Of((isPrefix ? anchor.Prefix : anchor.Suffix) ?? "");
        return new Finding(Rules.MovedAnchor, anchor.Place, side, named, Where(range.Start), there, key)
        {
            Proposals = isPrefix ? Proposal.At(anchor.PrefixPlace, Before(range.Start)) : Proposal.At(anchor.SuffixPlace, After(range.End)),
        };
    }

    private string Where(int at)
    {
        Place place = lines.At(new TextRange(article.Start + at, 0));
        return FormattableString.Invariant($"line {place.StartLine + 1}, column {place.StartColumn + 1}");
    }

    /// <summary>The last words and what stands between them and the place, so that it serves as a prefix.</summary>
    private string Before(int at) => TextRange.FromBounds(Words.Last(text, at, 2).Start, at).Of(text);

    private string After(int at) => TextRange.FromBounds(at, Words.First(text, at, 2).End).Of(text);
}
