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

    private readonly PlainLineEnds plain = new(article.Text);
    private readonly TextPlaces places = new(article);
    private NormalizedText? normalized;
    private NearestPassage? nearest;

    /// <summary>The text with line ends as anchors have them.</summary>
    private string Text => plain.Text;

    public TextRange? Find(Anchor written)
    {
        Anchor anchor = PlainLineEnds.Of(written);
        TextRange[] found = [.. AnchorSearch.Find(Text, anchor).Take(MostPlaces + 1)];
        if (found.Length == 1) return plain.Original(found[0]);

        findings.Add(found.Length > 1 ? Ambiguous(anchor, found) : Missing(anchor));
        return null;
    }

    private Finding Ambiguous(Anchor anchor, TextRange[] found)
    {
        bool isMore = found.Length > MostPlaces;
        string count = FormattableString.Invariant($"{(isMore ? "more than " : "")}{Math.Min(found.Length, MostPlaces)}");
        string all = string.Join("; ", found.Take(MostPlaces).Select(range => $"{Where(range.Start)} after '{Before(range.Start)}'"));
        return new Finding(Rules.AmbiguousAnchor, anchor.Place, count, all);
    }

    private Finding Missing(Anchor anchor)
    {
        foreach (TextRange range in AnchorSearch.Occurrences(Text, anchor.Exact).Take(1)) return BesideOthers(anchor, range);

        normalized ??= VariationNormalizer.Normalize(Text, Variation.All);
        var difference = new AnchorDifference(Text, normalized, anchor.Exact, Where);
        if (difference.SameWords() is { } same)
        {
            string there = same.Range.Of(Text);
            return new Finding(Rules.OtherWriting, anchor.Place, Where(same.Range.Start), Excerpt.Of(there), same.Ways)
            {
                Proposals = Proposal.At(anchor.Place, there),
            };
        }

        nearest ??= new NearestPassage(Text, normalized);
        if (nearest.Find(anchor.Exact) is { } passage)
        {
            string there = passage.Range.Of(Text);
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
        bool isPrefix = !AnchorSearch.HasPrefix(Text, range, anchor);
        (string key, string side, string there) = isPrefix
            ? ("prefix", "after", $"after '{Before(range.Start)}'")
            : ("suffix", "before", $"before '{After(range.End)}'");
        string named = Excerpt.Of((isPrefix ? anchor.Prefix : anchor.Suffix) ?? "");
        return new Finding(Rules.MovedAnchor, anchor.Place, side, named, Where(range.Start), there, key)
        {
            Proposals = isPrefix ? Proposal.At(anchor.PrefixPlace, Before(range.Start)) : Proposal.At(anchor.SuffixPlace, After(range.End)),
        };
    }

    private string Where(int at) => places.Where(plain.Original(new TextRange(at, 0)).Start);

    /// <summary>The last words and what stands between them and the place, so that it serves as a prefix.</summary>
    private string Before(int at) => TextRange.FromBounds(Words.Last(Text, at, 2).Start, at).Of(Text);

    private string After(int at) => TextRange.FromBounds(at, Words.First(Text, at, 2).End).Of(Text);
}
