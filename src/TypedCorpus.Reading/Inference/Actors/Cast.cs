using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>
/// All whom a text speaks of. Names are merged within the text (the last name of one introduced in full is that one), an office without
/// a name goes to its last holder, and what stays nameless is one actor a phrase.
/// </summary>
internal sealed class Cast
{
    private readonly string text;
    private readonly Vocabulary words;
    private readonly NamedPlaces roster;
    private readonly List<CastMember> members;
    private readonly Dictionary<string, List<int>> byNameWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Role, int Holder)>> byRoleHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byPhrase = new(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="words">The words of its language.</param>
    /// <param name="known">The members that the roster gives, first in the cast.</param>
    /// <param name="roster">Where the text names them.</param>
    public Cast(string text, Vocabulary words, IReadOnlyList<CastMember> known, NamedPlaces roster)
    {
        (this.text, this.words, this.roster, members) = (text, words, roster, [.. known]);
        for (int i = 0; i < members.Count; i++) Index(i);
    }

    public IReadOnlyList<CastMember> Members => members;

    /// <summary>The actor that a noun phrase stands for; a pronoun stands for none by itself.</summary>
    public int? Resolve(NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun) return null;
        int actor = OnRoster(phrase) ?? (phrase.Name is { } name ? Named(name) : Holder(phrase) ?? Described(phrase));
        members[actor].Agrees(phrase.Agreement);
        if (phrase is { Name: not null, Role: { } role }) AddRole(actor, role.Of(text));
        return actor;
    }

    /// <summary>Who the roster says is named: by the name in the phrase, or by the whole of it, but not by a part of a description.</summary>
    private int? OnRoster(NounPhrase phrase)
    {
        if (phrase.Name is { } name)
            foreach ((TextRange _, int named) in roster.Overlapping(name)) return named;
        foreach ((TextRange range, int named) in roster.Overlapping(phrase.Range))
            if (range.Start <= phrase.Range.Start) return named;
        return null;
    }

    private int Named(TextRange range)
    {
        string name = range.Of(text);
        string[] key = NameKey.Words(name, words);
        int known = key.SelectMany(word => byNameWord.TryGetValue(word, out var named) ? named : []).Where(i => members[i].IsNamed(key)).DefaultIfEmpty(-1).Max();
        if (known < 0) return Add(new CastMember(null, name, ActorKind.Person, key));
        members[known].Extend(name, key);
        Index(known);
        return known;
    }

    /// <summary>"The president", once the text has said who is president.</summary>
    private int? Holder(NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Office) return null;
        string[] role = NameKey.Words(phrase.Range.Of(text), words);
        if (role.Length == 0 || !byRoleHead.TryGetValue(role[0], out var holders)) return null;
        for (int i = holders.Count - 1; i >= 0; i--)
            if (role.Length <= holders[i].Role.Length && role.SequenceEqual(holders[i].Role.Take(role.Length), StringComparer.Ordinal)) return holders[i].Holder;
        return null;
    }

    private int Described(NounPhrase phrase)
    {
        string name = phrase.Range.Of(text), key = Folding.Word(name);
        if (byPhrase.TryGetValue(key, out int known)) return known;
        return byPhrase[key] = Add(new CastMember(null, name, KindOf(phrase.Kind), NameKey.Words(name, words)));
    }

    private int Add(CastMember member)
    {
        members.Add(member);
        Index(members.Count - 1);
        return members.Count - 1;
    }

    private void Index(int actor)
    {
        foreach (string word in members[actor].Words)
        {
            if (!byNameWord.TryGetValue(word, out var named)) byNameWord[word] = named = [];
            if (!named.Contains(actor)) named.Add(actor);
        }
    }

    private void AddRole(int actor, string role)
    {
        if (!members[actor].AddRole(role) || NameKey.Words(role, words) is not [var head, ..] key) return;
        if (!byRoleHead.TryGetValue(head, out var holders)) byRoleHead[head] = holders = [];
        holders.Add((key, actor));
    }

    private static ActorKind KindOf(NounPhraseKind kind) => kind switch
    {
        NounPhraseKind.Anonymous => ActorKind.Anonymous,
        NounPhraseKind.Group => ActorKind.Group,
        NounPhraseKind.Institution => ActorKind.Organization,
        NounPhraseKind.Document => ActorKind.Document,
        _ => ActorKind.Role,
    };
}
