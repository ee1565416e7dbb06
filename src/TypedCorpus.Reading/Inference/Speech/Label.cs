using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>Who speaks where a name and a colon alone lead to the marks: العطار: «…»; العطار لـ«المدينة»: «…».</summary>
internal static class Label
{
    public static Resolution? Of(QuoteSite site)
    {
        if (!site.Discourse.Grammar.DropsSubjects || site.IsLedIn || !site.Previous.Is(":")) return null;
        if (site.Discourse.Grammar.SourceAt(site.Sentence, 0) is not { Kind: not NounPhraseKind.Pronoun } name || IsPlace(site, name))
            return null;
        return After(site.Sentence, name.Last + 1) == site.At - 1 ? site.Discourse.Resolve(name, Agreement.Any, followsCue: false) : null;
    }

    /// <summary>The place where a report was written stands before a colon too, and the paper after it: لندن: «الشرق الأوسط».</summary>
    private static bool IsPlace(QuoteSite site, NounPhrase name) =>
        site.Sentence.Word(name.Last) is { } word && site.Discourse.Language.Words.Places.Contains(word) && name.First == name.Last;

    /// <summary>Past the paper that is spoken to.</summary>
    private static int After(Sentence sentence, int at) => sentence[at].IsWord && sentence[at + 1].IsRun ? at + 2 : at;
}
