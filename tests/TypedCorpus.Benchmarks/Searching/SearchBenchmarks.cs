using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace TypedCorpus.Benchmarks.Searching;

/// <summary>
/// How often a word stands in 10 MB of text: found by a search that is tolerant of spelling, by the platform's own one that is, and by
/// one that compares code units. All texts are loaded. The two others find parts of words too, and the last one no other spelling.
/// </summary>
public class SearchBenchmarks
{
    private const CompareOptions Tolerant = CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols | CompareOptions.IgnoreCase;

    private Corpus corpus = null!;

    /// <summary>A frequent word and a rare one of each language, one that no text has, and a phrase.</summary>
    [Params("the", "Pemwick", "في", "غنميلي", "quixotry", "only more than")]
    public string Words { get; set; } = "";

    /// <summary>Loads the texts, and counts their letters as the first search does.</summary>
    [GlobalSetup]
    public void Open()
    {
        corpus = SearchedCorpus.Open();
        corpus.Search(Words);
        int ordinal = Ordinal();
        Console.WriteLine(FormattableString.Invariant(
            $"// {corpus.Articles.Count} articles, {corpus.Articles.Sum(static article => article.Text.Length)} code units, \"{Words}\": {Search()} as words, {ordinal} by code units, {Culture()} by culture"));
    }

    /// <summary>By code units.</summary>
    [Benchmark(Baseline = true)]
    public int Ordinal()
    {
        int count = 0;
        foreach (Article article in corpus.Articles)
        {
            string text = article.Text;
            for (int at = 0; (at = text.IndexOf(Words, at, StringComparison.Ordinal)) >= 0; at++) count++;
        }

        return count;
    }

    /// <summary>A concordance.</summary>
    [Benchmark]
    public int Search() => corpus.Search(Words).Count;

    /// <summary>By the platform's collation, with marks, symbols and case ignored.</summary>
    [Benchmark]
    public int Culture()
    {
        CompareInfo compare = CultureInfo.InvariantCulture.CompareInfo;
        int count = 0;
        foreach (Article article in corpus.Articles)
        {
            string text = article.Text;
            for (int at = 0; at < text.Length && (at = compare.IndexOf(text, Words, at, Tolerant)) >= 0; at++) count++;
        }

        return count;
    }
}
