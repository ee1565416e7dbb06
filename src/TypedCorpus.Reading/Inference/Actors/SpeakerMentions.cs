using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Actors;

/// <summary>Where a text names the roster's actors and those whom it quotes: by full name, and a person by the last name alone.</summary>
internal static class SpeakerMentions
{
    private const int ShortestLastName = 3;

    public static List<(TextRange Range, int Actor)> Find(MentionFinder names, Cast cast, IEnumerable<QuoteAnnotation> quotes, IReadOnlyList<Token> tokens)
    {
        List<int> speakers = [.. quotes.Select(static q => q.Speaker).OfType<int>().Distinct().Where(actor => !cast.Members[actor].IsOnRoster)];
        foreach (int actor in speakers) names.Add(cast.Members[actor].Name, actor);
        foreach (int actor in speakers)
        {
            CastMember member = cast.Members[actor];
            string last = member.Name.Substring(member.Name.LastIndexOf(' ') + 1);
            if (member.Kind == ActorKind.Person && last.Length >= ShortestLastName) names.Add(last, actor);
        }

        return names.Find(tokens);
    }
}
