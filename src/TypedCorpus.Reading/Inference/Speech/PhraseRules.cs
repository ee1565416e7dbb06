namespace TypedCorpus.Inference.Speech;

/// <summary>All rules that part names, titles and terms. They are tried in this order, and the first that applies counts.</summary>
internal static class PhraseRules
{
    /// <summary>More capitalised words than these are a title, not a name.</summary>
    private const int LongestName = 3;

    public static PhraseRule Otherwise { get; } =
        new("kept-at-a-distance", "Nothing tells of a name or a title: the writer keeps a term at a distance.", static _ => PhraseUse.Term);

    public static IReadOnlyList<PhraseRule> All { get; } =
    [
        new(
            "title-announced", "A noun before the marks announces a title.",
            static s => Surroundings.Names(s) is PhraseUse.Title ? PhraseUse.Title : null),
        new(
            "on-the-roster", "The words are a name on the roster.",
            static s => s.Discourse.Cast.IsRosterName(s.Run.Inner) ? PhraseUse.Name : null),
        new("announced", "A noun before the marks announces a name or a term.", Surroundings.Names),
        new(
            "name-of-addressee", "The marks hold the name of whoever is spoken to.",
            static s => Surroundings.IsAddressee(s) ? PhraseUse.Name : null),
        new(
            "repeated-name", "The text has the same few words in marks again, as it has names.",
            static s => Surroundings.IsRepeated(s) ? PhraseUse.Name : null),
        new(
            "capitals", "All words are capitalised: a few are a name, more a title.",
            static s => !s.Content.IsTitleCase ? null : s.Content.Words > LongestName ? PhraseUse.Title : PhraseUse.Name),
    ];
}
