using TypedCorpus.Inference.Sentences;
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
    private readonly Tokenizer tokenizer;
    private readonly Language language;
    private readonly Vocabulary words;
    private readonly NamedPlaces roster;
    private readonly List<CastMember> members;
    private readonly Dictionary<string, List<int>> byNameWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Role, int Holder, int At)>> byRoleHead = new(StringComparer.Ordinal);
    private readonly Introduced introduced = new();
    private readonly Dictionary<string, int> byPhrase = new(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="tokenizer">What has taken it apart.</param>
    /// <param name="language">Its language.</param>
    /// <param name="known">The members that the roster gives, first in the cast.</param>
    /// <param name="roster">Where the text names them.</param>
    public Cast(string text, Tokenizer tokenizer, Language language, IReadOnlyList<CastMember> known, NamedPlaces roster)
    {
        (this.text, this.tokenizer, this.language, words, this.roster, members) = (text, tokenizer, language, language.Words, roster, [.. known]);
        for (int i = 0; i < members.Count; i++) Index(i);
    }

    public IReadOnlyList<CastMember> Members => members;

    /// <summary>The people among them, by their places.</summary>
    public IEnumerable<int> People => Enumerable.Range(0, members.Count).Where(i => members[i].Kind == ActorKind.Person);

    /// <summary>The actor that a noun phrase stands for; a pronoun stands for none by itself.</summary>
    public int? Resolve(NounPhrase phrase)
    {
        int? actor = Find(phrase);
        if (actor is { } named && phrase.Name is not null) introduced.AddRead(phrase.Range.Start, named);
        return actor;
    }

    private int? Find(NounPhrase phrase)
    {
        if (phrase.Kind == NounPhraseKind.Pronoun) return null;
        int actor = OnRoster(phrase) ?? (phrase.Name is { } name ? Named(name) : Holder(phrase) ?? Described(phrase));
        members[actor].Agrees(phrase.Agreement);
        if (phrase is { Name: not null, Role: { } role }) AddRole(actor, role);
        return actor;
    }

    /// <summary>Takes in somebody whom the text names in full, before it is read.</summary>
    public void Introduce(NounPhrase phrase)
    {
        if (Find(phrase) is { } actor) introduced.Add(phrase.Range.Start, actor);
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

    /// <summary>Whether a stretch of the text is the name of somebody on the roster, whole.</summary>
    public bool IsRosterName(TextRange range) => roster.Overlapping(range).Any(place => place.Range == range);

    private int Named(TextRange range)
    {
        string name = Written(range);
        string[] key = Key(range);
        int known = Known(key);
        if (known < 0) return Add(new CastMember(null, name, ActorKind.Person, key));
        members[known].Extend(name, key);
        Index(known);
        return known;
    }

    /// <summary>The first member with such a name; -1 for none.</summary>
    private int Known(string[] key)
    {
        int known = -1;
        foreach (string word in key)
        {
            if (!byNameWord.TryGetValue(word, out var named)) continue;
            foreach (int member in named)
                if ((known < 0 || member < known) && members[member].IsNamed(key)) known = member;
        }

        return known;
    }

    /// <summary>"The president": whom the text has last called so before, or else calls so first.</summary>
    private int? Holder(NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Office) return null;
        string[] role = RoleKey(phrase.Range);
        if (role.Length == 0 || !byRoleHead.TryGetValue(role[0], out var holders)) return null;
        int? holder = null;
        foreach ((string[] held, int actor, int at) in holders)
        {
            if (!RoleKeys.Covers(held, role)) continue;
            if (holder is not null && at > phrase.Range.Start) return holder;
            holder = actor;
        }

        return holder;
    }

    private int Described(NounPhrase phrase)
    {
        string name = Written(phrase.Range), key = Folding.Word(name);
        if (byPhrase.TryGetValue(key, out int known)) return known;
        string[] nameWords = Key(phrase.Range);
        if (IsDefinite(key) && Shortened(nameWords) is { } longer) return longer;
        int at = phrase.Range.Start;
        if (phrase.IsTitleAlone && introduced.Before(at, i => members[i].Kind == ActorKind.Person && members[i].Agreement.Allows(phrase.Agreement)) is { } named) return named;
        if (phrase.Kind == NounPhraseKind.Institution && IsDefinite(key) && introduced.Before(at, i => members[i].Kind == ActorKind.Organization && members[i].Words.Take(nameWords.Length).SequenceEqual(nameWords, StringComparer.Ordinal)) is { } body) return body;
        return byPhrase[key] = Add(new CastMember(null, name, KindOf(phrase.Kind), nameWords));
    }

    private bool IsDefinite(string key) => words.Article.Length > 0 && key.StartsWith(words.Article, StringComparison.Ordinal);

    /// <summary>Whom the text has described last in more words that begin so: المصادر, after مصادر أمنية.</summary>
    private int? Shortened(string[] key)
    {
        for (int i = members.Count - 1; i >= 0; i--)
            if (members[i] is { IsOnRoster: false, Kind: not ActorKind.Person, Words: var longer } && longer.Length >= key.Length && longer.Take(key.Length).SequenceEqual(key, StringComparer.Ordinal)) return i;
        return null;
    }

    /// <summary>A name as it is written alone: ل takes the alif of the article after it, للبيت الأبيض.</summary>
    private string Written(TextRange range) =>
        IsMerged(range) ? words.Article + text.Substring(range.Start + 1, range.Length - 1) : range.Of(text);

    private bool IsMerged(TextRange range) =>
        words.Article.Length > 0 && range.Start > 0 && text[range.Start] == 'ل' && text[range.Start - 1] == 'ل';

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

    private void AddRole(int actor, TextRange role)
    {
        if (!members[actor].AddRole(role.Of(text)) || RoleKey(role) is not [var head, ..] key) return;
        if (!byRoleHead.TryGetValue(head, out var holders)) byRoleHead[head] = holders = [];
        holders.Add((key, actor, role.Start));
    }

    /// <summary>The words of a role, its noun without a possessor: رئيسها is رئيس.</summary>
    private string[] RoleKey(TextRange role)
    {
        string[] key = Key(role);
        if (key.Length > 0 && !language.Heads.Contains(key[0]) && Clitics.WithoutEnding(key[0], words) is { } bare) key[0] = bare;
        return key;
    }

    private string[] Key(TextRange range) =>
        NameKey.Words(tokenizer, text, IsMerged(range) ? new TextRange(range.Start + 1, range.Length - 1) : range, words);

    private static ActorKind KindOf(NounPhraseKind kind) => kind switch
    {
        NounPhraseKind.Anonymous => ActorKind.Anonymous,
        NounPhraseKind.Group => ActorKind.Group,
        NounPhraseKind.Institution => ActorKind.Organization,
        NounPhraseKind.Document => ActorKind.Document,
        _ => ActorKind.Role,
    };
}
