using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Inference;

/// <summary>Infers from a text as the tests want to see it: who said what, by which rule.</summary>
internal sealed record Reader(string Text, Annotations Annotations, EquatableArray<Finding> Findings)
{
    public static Reader Arabic(string text, Roster? roster = null) => Read(text, "ar", roster);

    public static Reader English(string text, Roster? roster = null) => Read(text, "en", roster);

    public static Reader German(string text, Roster? roster = null) => Read(text, "de", roster);

    public static Reader Read(string text, string language, Roster? roster = null) => Read(text, language, roster, watch: null, CancellationToken.None);

    public static Reader Read(string text, string language, Action<RunReading> watch, CancellationToken cancellation) => Read(text, language, null, watch, cancellation);

    private static Reader Read(string text, string language, Roster? roster, Action<RunReading>? watch, CancellationToken cancellation)
    {
        ArticleText article = ArticleReader.Read(new SeedFile("test", SeedKind.Text, "a", "a.txt", text, "0")).Value;
        Found<Annotations> found = QuotationInference.Infer(article, language, roster ?? Roster.Empty, watch, cancellation);
        return new Reader(text, found.Value, found.Findings);
    }

    public IEnumerable<string?> Speakers => Annotations.Quotes.Select(Speaker);

    public IEnumerable<string> Quotes => Annotations.Quotes.Select(quote => quote.Range.Of(Text));

    public IEnumerable<(string Text, PhraseUse Use)> Phrases => Annotations.Phrases.Select(phrase => (phrase.Range.Of(Text), phrase.Use));

    public IEnumerable<string> Mentions => Annotations.Mentions.Select(mention => mention.Range.Of(Text));

    public Attribution Attribution => Annotations.Quotes[^1].Attribution!.Value;

    public string? LastSpeaker => Speaker(Annotations.Quotes[^1]);

    private string? Speaker(QuoteAnnotation quote) => quote.Speaker is { } speaker ? Annotations.Actors[speaker].Name : null;
}
