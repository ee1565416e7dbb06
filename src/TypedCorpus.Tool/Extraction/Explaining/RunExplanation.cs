using System.Text.Json;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Extraction.Explaining;

/// <summary>Tells how one marked run was read.</summary>
internal static class RunExplanation
{
    public static void Write(ExplanationPage page, Annotations decided, RunReading reading)
    {
        page.Heading(reading.Site.Run.Inner);
        page.Line("taken for", reading.Quote is { } quote ? $"speech, {NameOf(quote.Kind)}" : NameOf(reading.Phrase!.Use));
        if (reading.Phrase is { } phrase) page.Line("because", $"{phrase.Rule.Name}: {phrase.Rule.Explanation}");
        WriteSigns(page, reading.Judgement);
        if (reading.Site.Governing is { } cue) WriteCue(page, cue);
        if (reading.Quote is { } speech) WriteSpeaker(page, speech, reading.Site.Discourse.Cast.Members);
        WriteDecision(page, decided, reading.Site.Run.Inner);
        page.End();
    }

    /// <summary>A value of an enum as it is written in the JSON of an article.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void WriteSigns(ExplanationPage page, SpeechJudgement? judgement)
    {
        if (judgement is not { } known) return;
        page.Line("signs", FormattableString.Invariant($"{known.Score} in all; speech from {SpeechTest.Threshold} on"));
        foreach (Evidence sign in known.Signs)
            page.Line("", FormattableString.Invariant($"{sign.Weight,4:+0;-0} {sign.Name}: {sign.Explanation}"));
    }

    private static void WriteCue(ExplanationPage page, CueReading cue)
    {
        DataEntry entry = cue.Cue.Form.Entry;
        page.Line("cue", page.Quoted(cue.Range));
        page.Line("", $"from {entry.File}, [{entry.Heading}]: {Shown.Words(entry.Text)}");
    }

    private static void WriteSpeaker(ExplanationPage page, QuoteAnnotation quote, IReadOnlyList<CastMember> cast)
    {
        if (quote.Attribution is not { } attribution)
        {
            page.Line("rule", "none: no word of saying belongs to the marks, and no quote stands before them to go on from");
            return;
        }

        page.Line("rule", $"{attribution.Rule}: {AttributionRules.Explanation(attribution.Rule)}");
        page.Line("source", attribution.Source is { } source ? page.Quoted(source) : "no words of the text stand for the speaker");
        page.Line(
            "speaker",
            quote.Speaker is { } speaker ? $"{Shown.Words(cast[speaker].Name)} (basis: {NameOf(attribution.Basis)})" : "unknown");
    }

    private static void WriteDecision(ExplanationPage page, Annotations decided, TextRange range)
    {
        if (decided.Quotes.FirstOrDefault(quote => quote.Range == range) is { } quote && NameOfWriter(quote.Origin) is { } writer)
        {
            string whose = quote.Speaker is { } speaker ? $" of {Shown.Words(decided.Actors[speaker].Name)}" : "";
            page.Line(NameOf(quote.Origin), $"{writer}: speech{whose}.");
        }

        if (decided.Phrases.FirstOrDefault(phrase => phrase.Range == range) is { } phrase && NameOfWriter(phrase.Origin) is { } other)
            page.Line(NameOf(phrase.Origin), $"{other}: {NameOf(phrase.Use)}.");
    }

    private static string? NameOfWriter(Origin origin) => origin switch
    {
        Origin.Curated => "A person wrote",
        Origin.Drafted => "Drafted, and confirmed by nobody",
        _ => null,
    };
}
