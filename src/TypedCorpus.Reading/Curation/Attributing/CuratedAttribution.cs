using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Curation.Attributing;

/// <summary>
/// How a text tells of a speaker whom a person named. The person says who; what the text has for it is derived, in this order:
/// <list type="number">
/// <item>An actor of the kind document or anonymous gives the basis of that name.</item>
/// <item>A mention of the speaker right beside the cue is the source: the basis is title where it is one of the actor's roles, else
/// named.</item>
/// <item>What inference saw at the same cue and is no name (a pronoun, a title, a verb without subject, a document) stays: it was only
/// taken for somebody else.</item>
/// <item>So is a mention of the speaker elsewhere in the quote's sentence, the one nearest to the cue, the source.</item>
/// <item>A cue with a pronoun beside it: pronoun. A cue alone: pro-drop in a language whose verbs carry their subject, else title.</item>
/// <item>With nothing of its own in the sentence, the quote carries its speaker over.</item>
/// </list>
/// </summary>
internal sealed record CuratedAttribution(string Text, string Language, QuoteSetting Setting)
{
    /// <summary>The name of the rule: a person.</summary>
    public const string Rule = "curated";

    /// <param name="speaker">Who speaks; <see langword="null"/> where the text does not tell.</param>
    /// <param name="mentions">Where the text is known to mention the speaker, in reading order.</param>
    /// <param name="cue">Where the words are that announce the speech, if a person told.</param>
    /// <param name="inferred">What inference saw at the quote.</param>
    public Attribution? Derive(RosterActor? speaker, TextRange[] mentions, TextRange? cue, Attribution? inferred)
    {
        bool isSameCue = cue is not { } given || (inferred?.Cue is { } other && other.Overlaps(given));
        bool isName = inferred?.Basis is AttributionBasis.Named or AttributionBasis.CarryOver;
        Attribution? seen = isSameCue && !isName ? inferred : null;
        cue ??= speaker is null ? seen?.Cue : inferred?.Cue;
        var found = speaker is null ? null : SpeakerSearch.Find(Text, Setting, cue ?? Setting.Quote, speaker, mentions);
        AttributionBasis? ofKind = speaker?.Kind switch
        {
            ActorKind.Document => AttributionBasis.Document,
            ActorKind.Anonymous => AttributionBasis.Anonymous,
            _ => null,
        };

        if (ofKind is { } basis) return Attribution(found?.Range ?? seen?.Source, cue, basis);
        if (found is { } beside && cue is { } announcing && AreSideBySide(beside.Range, announcing))
            return Attribution(beside.Range, cue, beside.Basis);
        if (seen is { } shape) return Attribution(shape.Source, cue, shape.Basis);
        if (found is { } words) return Attribution(words.Range, cue, words.Basis);
        if (cue is { } alone) return OfCue(alone);
        return speaker is null ? null : Attribution(null, null, AttributionBasis.CarryOver);
    }

    private bool AreSideBySide(TextRange one, TextRange other)
    {
        (int from, int to) = one.Start < other.Start ? (one.End, other.Start) : (other.End, one.Start);
        return string.IsNullOrWhiteSpace(Text.Substring(from, Math.Max(0, to - from)));
    }

    private Attribution OfCue(TextRange cue)
    {
        if (SpeakerSearch.FindPronoun(Text, cue, Language) is { } pronoun) return Attribution(pronoun, cue, AttributionBasis.Pronoun);
        bool drops = LanguageCatalog.DropsSubjects(Language);
        return Attribution(null, cue, drops ? AttributionBasis.ProDrop : AttributionBasis.Title);
    }

    private Attribution Attribution(TextRange? source, TextRange? cue, AttributionBasis basis) =>
        new(source, cue, cue?.Of(Text), basis, Rule);
}
