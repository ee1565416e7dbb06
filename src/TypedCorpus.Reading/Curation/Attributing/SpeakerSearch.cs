using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Curation.Attributing;

/// <summary>Finds in a quote's sentence the words that stand for its speaker.</summary>
internal static class SpeakerSearch
{
    /// <summary>
    /// The name or description nearest to the cue (or to the quote, where there is no cue): a place that is known to mention the actor,
    /// or a name, alias or role of the roster as it is written there.
    /// </summary>
    public static (TextRange Range, AttributionBasis Basis)? Find(
        string text, QuoteSetting setting, TextRange near, RosterActor speaker, TextRange[] mentions)
    {
        var sentence = TextRange.FromBounds(setting.SentenceBefore.Start, setting.SentenceAfter.End);
        IEnumerable<string> words = [speaker.Name, .. speaker.Names.Select(name => name.Name), .. speaker.Aliases, .. speaker.Roles];
        TextRange[] found =
        [
            .. Nearest(mentions),
            .. words.Distinct(StringComparer.Ordinal).SelectMany(word => Nearest(setting.PlacesOf(word))),
        ];
        if (found.Length == 0) return null;

        // If one match lies within another, the longer one counts: a name, not the alias inside it. It is no further from the cue.
        TextRange range = found
            .OrderBy(candidate => QuoteSetting.Distance(candidate, near))
            .ThenByDescending(candidate => candidate.Length)
            .ThenBy(candidate => candidate.Start)
            .First();
        string normalized = Normalizer.Word(range.Of(text));
        bool isRole = speaker.Roles.Any(role => Normalizer.Word(role) == normalized);
        return (range, isRole ? AttributionBasis.Title : AttributionBasis.Named);

        IEnumerable<TextRange> Nearest(TextRange[] places) => NearestPlaces.Around(
            near, places, sentence, place => !place.Overlaps(setting.Quote) && setting.IsFree(place));
    }

    /// <summary>A pronoun right beside the cue.</summary>
    public static TextRange? FindPronoun(string text, TextRange cue, string language)
    {
        Dictionary<string, Agreement> pronouns = LanguageCatalog.Of(language).Words.Pronouns;
        foreach (TextRange word in new[] { WordAfter(text, cue.End), WordBefore(text, cue.Start) })
            if (pronouns.ContainsKey(Normalizer.Word(word.Of(text)))) return word;
        return null;
    }

    private static TextRange WordAfter(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        int end = at;
        while (end < text.Length && WholeWords.IsOfWord(text[end])) end++;
        return TextRange.FromBounds(at, end);
    }

    private static TextRange WordBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ') at--;
        int start = at;
        while (start > 0 && WholeWords.IsOfWord(text[start - 1])) start--;
        return TextRange.FromBounds(start, at);
    }
}
