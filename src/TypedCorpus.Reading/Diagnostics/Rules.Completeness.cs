namespace TypedCorpus.Diagnostics;

/// <summary>
/// What a dataset may lack before it is published. None of it is an error, so these rules are off until a project turns them on.
/// </summary>
internal static partial class Rules
{
    public static Rule QuoteWithoutSpeaker { get; } = OffByDefault(
        "CORPUS601", "A quote has no speaker",
        "Nobody is known to have said '{0}': name the 'speaker' in the sidecar, or say with 'speaker: null' that the text does not tell");

    public static Rule Unconfirmed { get; } = OffByDefault(
        "CORPUS602", "What was inferred is confirmed by nobody",
        "{0} of the {1} passages in quotation marks were read by rules alone, and confirmed by nobody, from '{2}' on: decide about them in the sidecar, or confirm what is drafted there");

    public static Rule SpeakerNotOnRoster { get; } = OffByDefault(
        "CORPUS603", "A speaker is not on the roster",
        "The speaker '{0}' was inferred from the texts ({1}): "
            + "put the actor on the roster under the id '{2}', or correct who speaks in the sidecar");

    public static Rule CorpusWithoutTitle { get; } = OffByDefault(
        "CORPUS604", "The corpus has no title", "The corpus '{0}' has no title: write 'title:' into corpus.yml");

    public static Rule CorpusWithoutLicense { get; } = OffByDefault(
        "CORPUS605", "The corpus has no license",
        "The corpus '{0}' does not say under which license it may be used: write 'license:' into corpus.yml, such as CC-BY-4.0");

    public static Rule CorpusWithoutSource { get; } = OffByDefault(
        "CORPUS606", "The corpus has no source",
        "The corpus '{0}' does not say where its texts come from: write 'source:' into corpus.yml");

    public static Rule ArticleWithoutTitle { get; } = OffByDefault(
        "CORPUS607", "An article has no title", "The article '{0}' has no title: write 'title:' into its sidecar");

    public static Rule CorpusWithoutRights { get; } = OffByDefault(
        "CORPUS608", "Nothing tells who has the rights to the texts",
        "The corpus '{0}' does not say who has the rights to its texts, nor {1}: write 'rights:' into corpus.yml, or 'rights:' or 'license:' into the sidecars of texts that are under other terms");

    public static Rule UnconfirmedActors { get; } = OffByDefault(
        "CORPUS609", "Drafted actors are confirmed by nobody",
        "{0} of the {1} actors of the roster were drafted from the texts, and confirmed by nobody, from '{2}' on: look at each, and run 'corpus annotate --confirm'");

    /// <summary>All of them.</summary>
    public static Rule[] OfCompleteness() =>
    [
        QuoteWithoutSpeaker, Unconfirmed, SpeakerNotOnRoster, CorpusWithoutTitle, CorpusWithoutLicense, CorpusWithoutSource, ArticleWithoutTitle,
        CorpusWithoutRights, UnconfirmedActors,
    ];

    private static Rule OffByDefault(string id, string title, string message) =>
        new(id, Severity.Warning, title, message, EnabledByDefault: false);
}
