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
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<Annotations> Infer(ArticleText article, string language, Roster roster, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Language known = LanguageCatalog.Of(language);
        string text = article.Text;
        MarkScan marks = MarkScanner.Scan(text, article.Paragraphs, known.Marks);
        List<Token> tokens = Tokenizer.Tokenize(text);
        List<Sentence> sentences = SentenceSplitter.Split(text, article.Paragraphs, tokens, marks.Runs, known.Words);

        MentionFinder names = RosterCast.Names(roster, text, known.Words);
        List<(TextRange Range, int Actor)> rosterMentions = names.Find(tokens);
        var cast = new Cast(text, known.Words, RosterCast.Members(roster, known.Words), new NamedPlaces(rosterMentions));
        var nameWords = new NameWords(text, known.Words);
        foreach ((TextRange range, int _) in rosterMentions) nameWords.Add(range);
        IGrammar grammar = Grammars.Of(known, text, nameWords.All);
        foreach (NounPhrase introduction in sentences.SelectMany(grammar.Introductions))
        {
            cancellation.ThrowIfCancellationRequested();
            _ = cast.Resolve(introduction);
            nameWords.Add(introduction.Name!.Value);
        }

        var reader = new QuoteReader(new Discourse(text, known, grammar, cast, new Memory(), RepeatedRuns.Of(text, marks.Runs, known.Words)), marks.Runs);
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Read(sentence);
        }

        IEnumerable<PhraseAnnotation> nested = marks.Runs.Where(static run => run.Depth > 0).Select(static run => new PhraseAnnotation(run.Inner, PhraseUse.Term, Origin.Inferred));
        IReadOnlyList<(TextRange, int)> mentions = SpeakerMentions.Find(names, cast, reader.Quotes, tokens);
        return new(AnnotationAssembly.Assemble(reader.Quotes, reader.Phrases.Concat(nested), mentions, cast), []);
    }
}
