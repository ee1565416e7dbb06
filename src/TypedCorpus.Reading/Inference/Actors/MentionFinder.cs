using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Finds names in a text: whole words only, with or without particles before them, the longest of those that begin at one place.</summary>
internal sealed class MentionFinder(string text, Tokenizer tokenizer, List<Token> tokens, Vocabulary words) : IWords
{
    /// <summary>Shorter than this, what is left of a word without its preposition is too likely another word.</summary>
    private const int ShortestStem = 3;

    /// <summary>A last name shorter than this is too likely another word.</summary>
    private const int ShortestLastName = 3;

    public List<(TextRange Range, int Actor)> Find(NameTrie names)
    {
        var found = new List<(TextRange, int)>();
        if (names.IsEmpty) return found;
        var mayBegin = new PerWord<bool>(word => Array.Exists(word.Readings(words), reading => names.Begins(reading.Stem)));
        for (int at = 0; at < tokens.Count; at++)
            if (tokens[at].IsWord && mayBegin[tokens[at].Word] && At(at, names) is { Length: > 0 } name)
            {
                int start = Clitics.Skip(text, tokens[at].Range.Start, name.Taken);
                found.Add((TextRange.FromBounds(start, tokens[at + name.Length - 1].Range.End), name.Actor));
                at += name.Length - 1;
            }

        return found;
    }

    /// <summary>Where actors that were inferred are named, beside those of the roster, whose names come first.</summary>
    public List<(TextRange Range, int Actor)> Find(IReadOnlyList<(TextRange Range, int Actor)> roster, IEnumerable<int> actors, Cast cast)
    {
        var names = new NameTrie(words, tokenizer);
        List<int> inferred = [.. actors.Where(actor => !cast.Members[actor].IsOnRoster)];
        foreach (int actor in inferred) names.Add(cast.Members[actor].Name, actor);
        foreach (int actor in inferred)
        {
            CastMember member = cast.Members[actor];
            string last = member.Name.Substring(member.Name.LastIndexOf(' ') + 1);
            if (member.Kind == ActorKind.Person && last.Length >= ShortestLastName) names.Add(last, actor);
        }

        var taken = new NamedPlaces(roster);
        return [.. roster.Concat(Find(names).Where(m => !taken.Overlapping(m.Range).Any())).OrderBy(static m => m.Range.Start)];
    }

    string? IWords.Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Form : null;

    private (int Length, int Taken, int Actor) At(int at, NameTrie names)
    {
        foreach (Stemmed reading in tokens[at].Word.Readings(words))
        {
            if (reading.Preposition && reading.Stem.Length < ShortestStem) continue;
            int length = names.Find(reading.Stem, this, at, out int actor);
            if (length > 0) return (length, reading.Length, actor);
        }

        return default;
    }
}
