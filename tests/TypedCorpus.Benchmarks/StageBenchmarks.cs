using BenchmarkDotNet.Attributes;
using TypedCorpus.Inference;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Benchmarks;

/// <summary>What each stage of inference takes of the whole. Each benchmark goes one stage further than the one before it.</summary>
public class StageBenchmarks
{
    private Language language = null!;

    /// <summary>The texts.</summary>
    public static IEnumerable<Text> Texts => Benchmarks.Text.All.Where(static text => text.Bytes < 200_000);

    /// <summary>The text that is read.</summary>
    [ParamsSource(nameof(Texts))]
    public Text Text { get; set; } = null!;

    /// <summary>Reads the data of the language.</summary>
    [GlobalSetup]
    public void Prepare() => language = LanguageCatalog.Of(Text.Language);

    /// <summary>Front matter, paragraphs, the hash.</summary>
    [Benchmark]
    public int Reading() => Read().Paragraphs.Count;

    /// <summary>Quotation marks in pairs.</summary>
    [Benchmark]
    public int Marks() => Scan(Read()).Runs.Count;

    /// <summary>Words, normalised, and sentences.</summary>
    [Benchmark]
    public int Sentences()
    {
        using var parts = Parts();
        return parts.Sentences.Count;
    }

    /// <summary>The names that the text gives in full.</summary>
    [Benchmark]
    public int Names()
    {
        using var parts = Parts();
        return Introduced(parts, out _).Members.Count;
    }

    /// <summary>What announces speech.</summary>
    [Benchmark]
    public int Cues()
    {
        using var parts = Parts();
        Cast cast = Introduced(parts, out IGrammar grammar);
        var nobody = new Protagonist(() => new Mentions(NamedPlaces.None, parts.Find(new InferredNames(cast, []))));
        var cues = new CueFinder(new Discourse(parts.Text, language, grammar, cast, new Memory(), nobody, []));
        return parts.Sentences.Sum(sentence => cues.Find(sentence).Count);
    }

    /// <summary>Who speaks, what is speech, and where actors are named: the whole.</summary>
    [Benchmark]
    public int Speakers() =>
        QuotationInference.Infer(Read(), Text.Language, Roster.Empty, watch: null, CancellationToken.None).Value.Quotes.Count;

    private ArticleText Read() => ArticleReader.Read(Text.File).Value;

    private MarkScan Scan(ArticleText article) => MarkScanner.Scan(article.Text, article.Paragraphs, language.Marks);

    private TextParts Parts()
    {
        ArticleText article = Read();
        return TextParts.Of(article.Text, article.Paragraphs, language, Scan(article).Runs);
    }

    private static Cast Introduced(TextParts parts, out IGrammar grammar)
    {
        var cast = new Cast(parts.Text, parts.Tokenizer, parts.Language, [], NamedPlaces.None);
        grammar = QuotationInference.Introduce(parts, NamedPlaces.None, cast, CancellationToken.None);
        return cast;
    }
}
