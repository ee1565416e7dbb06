using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;
using TypedCorpus.Reading;

namespace TypedCorpus.Inference;

/// <summary>Finds in a text what stands in quotation marks, whether it is speech, who said it, and where actors are named.</summary>
internal static class QuotationInference
{
    /// <param name="article">The text.</param>
    /// <param name="language">Its language (BCP 47).</param>
    /// <param name="roster">Whose names come first.</param>
    /// <param name="watch">Is shown how each marked run was read, in reading order; <see langword="null"/> where nobody asks.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<Annotations> Infer(
        ArticleText article, string language, Roster roster, Action<RunReading>? watch, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Language known = LanguageCatalog.Of(language);
        string text = article.Text;
        MarkScan marks = MarkScanner.Scan(text, article.Paragraphs, known.Marks);
        var tokenizer = new Tokenizer();
        List<Token> tokens = tokenizer.Read(text);
        List<Sentence> sentences = SentenceSplitter.Split(text, article.Paragraphs, tokens, marks.Runs, known);

        var finder = new MentionFinder(text, tokenizer, tokens, known.Words);
        RosterCast roles = RosterCast.Of(roster, finder, known);
        var cast = new Cast(text, tokenizer, known, roles.Members, new NamedPlaces(roles.Mentions));
        IGrammar grammar = Introduce(text, tokenizer, known, sentences, roles, cast, cancellation);

        var protagonist = new Protagonist(finder.Find(roles.Mentions, cast.People, cast));
        var contents = new RunContents(text, tokenizer, marks.Runs, known.Words);
        var discourse = new Discourse(text, known, grammar, cast, new Memory(), protagonist, RepeatedRuns.Of(marks.Runs, contents));
        var reader = new QuoteReader(discourse, marks.Runs, contents, watch);
        for (int i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(sentences[i], i + 1 < sentences.Count ? sentences[i + 1] : null);
        }

        IEnumerable<int> speakers = reader.Quotes.Select(static quote => quote.Speaker).OfType<int>().Distinct();
        Annotations annotations = AnnotationAssembly.Assemble(reader.Quotes, reader.Phrases, marks.Runs, finder.Find(roles.Mentions, speakers, cast), cast);
        return new(annotations, InferenceFindings.Of(article, language, marks));
    }

    /// <summary>A text names people in full once; a first reading for these names lets the second know them by a part.</summary>
    private static IGrammar Introduce(
        string text, Tokenizer tokenizer, Language language, List<Sentence> sentences, RosterCast roster, Cast cast, CancellationToken cancellation)
    {
        var words = new NameWords(text, tokenizer, language.Words);
        foreach ((TextRange range, int _) in roster.Mentions) words.Add(range);
        IGrammar grammar = Grammars.Of(language, text, words.All);
        foreach (NounPhrase introduction in sentences.SelectMany(grammar.Introductions).Concat(grammar.FullNames(sentences)))
        {
            cancellation.ThrowIfCancellationRequested();
            cast.Introduce(introduction);
            if (introduction.Name is { } name) words.Add(name);
        }

        return grammar;
    }
}
