using BenchmarkDotNet.Attributes;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;
using TypedCorpus.Reading;

namespace TypedCorpus.Benchmarks;

/// <summary>What each part of inference takes of the whole. Each stage begins with what the stages before it have made ready.</summary>
public class StageBenchmarks
{
    private Language language = null!;
    private ArticleText article = null!;
    private MarkScan marks = null!;
    private Tokenizer tokenizer = null!;
    private List<Token> tokens = null!;
    private List<Sentence> sentences = null!;
    private MentionFinder finder = null!;

    /// <summary>The texts.</summary>
    public static IEnumerable<Text> Texts => Benchmarks.Text.All.Where(static text => text.Bytes < 200_000);

    /// <summary>The text that is read.</summary>
    [ParamsSource(nameof(Texts))]
    public Text Text { get; set; } = null!;

    /// <summary>Makes ready what the stages begin with.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        language = LanguageCatalog.Of(Text.Language);
        article = ArticleReader.Read(Text.File).Value;
        marks = MarkScanner.Scan(article.Text, article.Paragraphs, language.Marks);
        tokenizer = new Tokenizer();
        tokens = tokenizer.Read(article.Text);
        sentences = SentenceSplitter.Split(article.Text, article.Paragraphs, tokens, marks.Runs, language);
        finder = new MentionFinder(article.Text, tokenizer, tokens, language.Words);
    }

    /// <summary>Front matter, paragraphs, the hash.</summary>
    [Benchmark]
    public int Reading() => ArticleReader.Read(Text.File).Value.Paragraphs.Count;

    /// <summary>Quotation marks in pairs.</summary>
    [Benchmark]
    public int Marks() => MarkScanner.Scan(article.Text, article.Paragraphs, language.Marks).Runs.Count;

    /// <summary>Words, levelled, and sentences.</summary>
    [Benchmark]
    public int Sentences() =>
        SentenceSplitter.Split(article.Text, article.Paragraphs, new Tokenizer().Read(article.Text), marks.Runs, language).Count;

    /// <summary>The names that the text gives in full, and where it names these people.</summary>
    [Benchmark]
    public int Names() => Introduced(out _).Members.Count;

    /// <summary>Names, and after them what announces speech.</summary>
    [Benchmark]
    public int NamesAndCues()
    {
        var cues = new CueFinder(Discourse());
        return sentences.Sum(sentence => cues.Find(sentence).Count);
    }

    /// <summary>Names and cues, and after them who speaks and what is speech.</summary>
    [Benchmark]
    public int NamesCuesAndSpeakers()
    {
        var reader = new QuoteReader(Discourse(), marks.Runs, Contents(), null);
        foreach (Sentence sentence in sentences) reader.Read(sentence);
        return reader.Quotes.Count;
    }

    private Cast Introduced(out IGrammar grammar)
    {
        var cast = new Cast(article.Text, tokenizer, language, [], new NamedPlaces([]));
        var words = new NameWords(article.Text, tokenizer, language.Words);
        grammar = Grammars.Of(language, article.Text, words.All);
        foreach (NounPhrase introduction in sentences.SelectMany(grammar.Introductions))
        {
            _ = cast.Resolve(introduction);
            words.Add(introduction.Name!.Value);
        }

        return cast;
    }

    private Discourse Discourse()
    {
        Cast cast = Introduced(out IGrammar grammar);
        var protagonist = new Protagonist(finder.Find([], cast.People, cast));
        return new Discourse(article.Text, language, grammar, cast, new Memory(), protagonist, RepeatedRuns.Of(marks.Runs, Contents()));
    }

    private RunContents Contents() => new(article.Text, tokenizer, marks.Runs, language.Words);
}
