using System.Text;
using BenchmarkDotNet.Attributes;
using TypedCorpus.Inference;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Benchmarks;

/// <summary>From a file's characters to its annotations; beside it, as a yardstick, what decoding the same bytes takes.</summary>
public class InferenceBenchmarks
{
    /// <summary>The texts.</summary>
    public static IEnumerable<Text> Texts => Benchmarks.Text.All;

    /// <summary>The text that is read.</summary>
    [ParamsSource(nameof(Texts))]
    public Text Text { get; set; } = null!;

    /// <summary>UTF-8 to UTF-16.</summary>
    [Benchmark(Baseline = true)]
    public int Transcoding() => Encoding.UTF8.GetString(Text.Utf8).Length;

    /// <summary>All of it.</summary>
    [Benchmark]
    public int Inference()
    {
        ArticleText article = ArticleReader.Read(Text.File).Value;
        return QuotationInference.Infer(article, Text.Language, Roster.Empty, watch: null, CancellationToken.None).Value.Quotes.Count;
    }
}
