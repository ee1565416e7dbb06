using TypedCorpus.Imaging;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Linking;

/// <summary>The little that the corpus as a whole needs to know of an article, so that an edit causes little work.</summary>
/// <param name="Key">The text's key, by which articles are ordered.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">The name of its member, if a person chose one.</param>
/// <param name="Title">Its title, if known.</param>
/// <param name="Details">Source and date, as far as they are known.</param>
/// <param name="FirstWords">How the text begins.</param>
/// <param name="Speakers">For each quote its speaker among <paramref name="Actors"/>, or -1.</param>
/// <param name="Actors">The article's own actors.</param>
/// <param name="MentionCounts">How often each of them is mentioned.</param>
/// <param name="Fingerprint">SHA-256 of the text and its annotations.</param>
/// <param name="Formerly">Ids that it had.</param>
/// <param name="HasTerms">Whether it says itself under which license its text is, or who has the rights to it.</param>
internal sealed record ArticleSummary(
    string Key,
    string Id,
    string? Member,
    string? Title,
    string? Details,
    string FirstWords,
    EquatableArray<int> Speakers,
    EquatableArray<ActorAnnotation> Actors,
    EquatableArray<int> MentionCounts,
    string Fingerprint,
    EquatableArray<string> Formerly = default,
    bool HasTerms = false)
{
    private const int FirstWordsLength = 80;

    /// <summary>The ids under which the corpus knows <see cref="Actors"/>: made here once for each text, and not at each link.</summary>
    public EquatableArray<string> ActorIds { get; } = Actors.Select(ActorId.Of).ToEquatableArray();

    /// <summary>The name that its member would have.</summary>
    public string? MemberWish { get; } = Member ?? MemberName.FromId(Id);

    /// <summary>The group that holds it.</summary>
    public int Group { get; } = GroupNumber.Of(Key);

    /// <summary>Under which numbers it has an actor, of whom it may know two names.</summary>
    public IEnumerable<int> NumbersOf(string actorId) => Enumerable.Range(0, ActorIds.Count).Where(number => ActorIds[number] == actorId);

    /// <summary>What it says of an actor.</summary>
    public IEnumerable<ActorAnnotation> Of(string actorId) => NumbersOf(actorId).Select(number => Actors[number]);

    /// <param name="article">The article.</param>
    /// <param name="fingerprint">Its <see cref="Fingerprint"/>, which whoever packs it makes.</param>
    public static ArticleSummary Of(CuratedArticle article, string fingerprint)
    {
        Metadata metadata = article.Metadata;
        Annotations annotations = article.Annotations;
        var mentionCounts = new int[annotations.Actors.Count];
        foreach (MentionAnnotation mention in annotations.Mentions) mentionCounts[mention.Actor]++;

        string details = string.Join(", ", new[] { metadata.Source, metadata.Published?.ToString() }.OfType<string>());
        return new ArticleSummary(
            article.Text.File.Key,
            article.Id,
            metadata.Member,
            metadata.Title,
            details.Length > 0 ? details : null,
            FirstWordsOf(article),
            annotations.Quotes.Select(quote => quote.Speaker ?? -1).ToEquatableArray(),
            annotations.Actors,
            new EquatableArray<int>(mentionCounts),
            fingerprint,
            metadata.Formerly,
            (metadata.License ?? metadata.Rights) is not null);
    }

    private static string FirstWordsOf(CuratedArticle article)
    {
        if (article.Text.Paragraphs.Count == 0) return "";
        string first = article.Text.Paragraphs[0].Of(article.Text.Text);
        if (first.Length <= FirstWordsLength) return first;
        int end = first.LastIndexOf(' ', FirstWordsLength);
        return first.Substring(0, end > 0 ? end : FirstWordsLength - 1) + "…";
    }
}
