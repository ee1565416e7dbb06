using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;
using TypedCorpus.Model;

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
        ArticleText article, string language, Roster roster, Action<RunReading>? watch, CancellationToken cancellation) =>
        Infer(article, language, LanguageCatalog.Of(language), roster, watch, cancellation);

    /// <param name="article">The text.</param>
    /// <param name="tag">Its language (BCP 47), as findings name it.</param>
    /// <param name="language">What is known of that language.</param>
    /// <param name="roster">Whose names come first.</param>
    /// <param name="watch">Is shown how each marked run was read, in reading order; <see langword="null"/> where nobody asks.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<Annotations> Infer(
        ArticleText article, string tag, Language language, Roster roster, Action<RunReading>? watch, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        MarkScan marks = MarkScanner.Scan(article.Text, article.Paragraphs, language.Marks);
        TextParts parts = TextParts.Of(article.Text, article.Paragraphs, language, marks.Runs);
        try
        {
            return new(Annotate(parts, roster, watch, cancellation), InferenceFindings.Of(article, tag, language, marks));
        }
        finally
        {
            // Whoever watches looks into the sentences afterwards too.
            if (watch is null) parts.Dispose();
        }
    }

    private static Annotations Annotate(TextParts parts, Roster roster, Action<RunReading>? watch, CancellationToken cancellation)
    {
        (string text, Language language, EquatableArray<MarkedRun> runs, Tokenizer tokenizer, _, SentenceList sentences) = parts;
        RosterCast roles = RosterCast.Of(roster, parts.Find(RosterNames.Of(roster, language)), tokenizer, language.Words);
        var cast = new Cast(text, tokenizer, language, roles.Members, roles.Mentions);
        IGrammar grammar = Introduce(parts, roles.Mentions, cast, cancellation);

        var introduced = new InferredNames(cast, grammar.DropsSubjects ? cast.People : []);
        var protagonist = new Protagonist(() => new Mentions(roles.Mentions, parts.Find(introduced)));
        var contents = new RunContents(text, tokenizer, runs, language.Words);
        var discourse =
            new Discourse(text, language, grammar, cast, new Memory(), protagonist, RepeatedRuns.Of(runs, contents, language.Words));
        var reader = new QuoteReader(discourse, runs, contents, watch);
        for (int i = 0; i < sentences.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(sentences[i], i + 1 < sentences.Count ? sentences[i + 1] : null);
        }

        var speakers = new InferredNames(cast, reader.Quotes.Select(static quote => quote.Speaker).OfType<int>().Distinct());
        return AnnotationAssembly.Assemble(reader.Quotes, reader.Phrases, runs, new Mentions(roles.Mentions, parts.Find(speakers)), cast);
    }

    /// <summary>A text names people in full once; a first reading for these names lets the second know them by a part.</summary>
    internal static IGrammar Introduce(TextParts parts, NamedPlaces roster, Cast cast, CancellationToken cancellation)
    {
        var words = new NameWords(parts.Text, parts.Tokenizer, parts.Language.Words);
        foreach ((TextRange range, int _) in roster.All) words.Add(range);
        IGrammar grammar = Grammars.Of(parts.Language, parts.Text, words.All);
        IEnumerable<Sentence> sentences = parts.Sentences.Honouring(cancellation);
        foreach (NounPhrase introduction in grammar.Introductions(sentences).Concat(grammar.FullNames(sentences)))
        {
            cast.Introduce(introduction);
            if (introduction.Name is { } name) words.Add(name);
        }

        return grammar;
    }
}
