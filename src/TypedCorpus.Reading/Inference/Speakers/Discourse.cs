using TypedCorpus.Inference.Actors;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A text as far as it has been read: its language, whom it speaks of, and who spoke last.</summary>
internal sealed record Discourse(
    string Text, Language Language, IGrammar Grammar, Cast Cast, Memory Memory, Protagonist Protagonist, HashSet<string> Repeated)
{
    /// <summary>Whom a noun phrase stands for: by itself, or as a pronoun by who spoke last.</summary>
    public Resolution Resolve(NounPhrase phrase, Agreement agreement, bool followsCue)
    {
        int? speaker = phrase.Kind == NounPhraseKind.Pronoun
            ? (phrase.Antecedent is { } antecedent
                ? Resolve(antecedent, agreement, followsCue).Speaker
                : Memory.LastAgreeing(phrase.Agreement.Or(agreement), Cast))
            : Cast.Resolve(phrase);
        return new Resolution(
            speaker, phrase.Name ?? phrase.Range, BasisOf(phrase.Kind), followsCue ? -1 : phrase.First, followsCue ? phrase.Last : -1);
    }

    /// <summary>Whether several marked runs of the text have these words.</summary>
    public bool IsRepeated(string words) => Repeated.Contains(words);

    private static AttributionBasis BasisOf(NounPhraseKind kind) => kind switch
    {
        NounPhraseKind.Pronoun => AttributionBasis.Pronoun,
        NounPhraseKind.Name or NounPhraseKind.Institution => AttributionBasis.Named,
        NounPhraseKind.Anonymous => AttributionBasis.Anonymous,
        NounPhraseKind.Document => AttributionBasis.Document,
        _ => AttributionBasis.Title,
    };
}
