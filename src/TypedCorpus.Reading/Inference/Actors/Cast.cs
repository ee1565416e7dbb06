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
    private readonly NameIndex names;
    private readonly KnownNames knownNames = new();
    private readonly RoleHolders holders = new();
    private readonly Descriptions descriptions = new();
    private string[] key = new string[8];
    private readonly Introduced introduced = new();
    private readonly Dictionary<string, int> byPhrase = new(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="tokenizer">What has taken it apart.</param>
    /// <param name="language">Its language.</param>
    /// <param name="known">The members that the roster gives, first in the cast.</param>
    /// <param name="roster">Where the text names them.</param>
    public Cast(string text, Tokenizer tokenizer, Language language, IReadOnlyList<CastMember> known, NamedPlaces roster)
    {
        (this.text, this.tokenizer, this.language, words, this.roster, members) =
            (text, tokenizer, language, language.Words, roster, [.. known]);
        names = new NameIndex(members);
        for (int i = 0; i < members.Count; i++) names.Add(i);
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

    /// <summary>
    /// Who the roster says is named: by the name in the phrase, or by the whole of it, but not by a part of a description.
    /// </summary>
    private int? OnRoster(NounPhrase phrase)
    {
        if (phrase.Name is { } name)
            if (roster.Overlapping(name) is [var (_, named), ..]) return named;
        return roster.Overlapping(phrase.Range) is [var (range, described), ..] && range.Start <= phrase.Range.Start ? described : null;
    }

    /// <summary>Whether a stretch of the text is the name of somebody on the roster, whole.</summary>
    public bool IsRosterName(TextRange range) => roster.Overlapping(range) is [var place] && place.Range == range;

    private int Named(TextRange range)
    {
        ScratchList<Token> name = Tokens(range);
        if (knownNames.Find(name) is { } met && !members[met].IsFuller(name.Count)) return met;
        ReadOnlySpan<string> nameWords = NameKey.Of(name, words, ref key);
        int actor = names.Find(nameWords);
        if (actor < 0)
        {
            actor = Add(new CastMember(null, Written(range), ActorKind.Person, nameWords.ToArray()));
        }
        else if (members[actor].IsFuller(nameWords.Length))
        {
            members[actor].Extend(Written(range), nameWords.ToArray());
            names.Add(actor);
            knownNames.Forget();
        }

        knownNames.Add(name, actor);
        return actor;
    }

    /// <summary>"The president": whom the text has last called so before, or else calls so first.</summary>
    private int? Holder(NounPhrase phrase)
    {
        if (phrase.Kind != NounPhraseKind.Office) return null;
        return holders.Before(RoleKey(phrase.Range), phrase.Range.Start);
    }

    private int Described(NounPhrase phrase)
    {
        string name = Written(phrase.Range), key = Normalizer.Word(name);
        if (byPhrase.TryGetValue(key, out int known)) return known;
        ReadOnlySpan<string> nameWords = Key(phrase.Range);
        if (IsDefinite(key) && descriptions.LastLonger(nameWords) is { } longer) return longer;
        if (Meant(phrase, nameWords, IsDefinite(key)) is { } meant) return meant;
        int added = byPhrase[key] = Add(new CastMember(null, name, KindOf(phrase.Kind), nameWords.ToArray()));
        descriptions.Add(nameWords, added);
        return added;
    }

    /// <summary>Whom the text has named last that a title without more, or a part of a body's name, may mean.</summary>
    private int? Meant(NounPhrase phrase, ReadOnlySpan<string> name, bool isDefinite)
    {
        if (phrase.IsTitleAlone && Titled(phrase) is { } named) return named;
        return phrase.Kind == NounPhraseKind.Institution && isDefinite ? Body(phrase.Range.Start, name.ToArray()) : null;
    }

    private int? Titled(NounPhrase phrase) =>
        introduced.Before(phrase.Range.Start, i => members[i].Kind == ActorKind.Person && members[i].Agreement.Allows(phrase.Agreement));

    private int? Body(int at, string[] name) =>
        introduced.Before(
            at,
            i =>
                members[i].Kind == ActorKind.Organization
                    && members[i].Words.Take(name.Length).SequenceEqual(name, StringComparer.Ordinal));

    private bool IsDefinite(string key) => words.Article.Length > 0 && key.StartsWith(words.Article, StringComparison.Ordinal);

    /// <summary>A name as it is written alone: ل takes the alif of the article after it, للبيت الأبيض.</summary>
    private string Written(TextRange range) =>
        IsMerged(range) ? words.Article + text.Substring(range.Start + 1, range.Length - 1) : range.Of(text);

    private bool IsMerged(TextRange range) =>
        words.Article.Length > 0 && range.Start > 0 && text[range.Start] == 'ل' && text[range.Start - 1] == 'ل';

    private int Add(CastMember member)
    {
        members.Add(member);
        names.Add(members.Count - 1);
        return members.Count - 1;
    }

    private void AddRole(int actor, TextRange role)
    {
        if (members[actor].AddRole(text, role)) holders.Add(RoleKey(role), actor, role.Start);
    }

    /// <summary>The words of a role, its noun without a possessor: رئيسها is رئيس.</summary>
    private ReadOnlySpan<string> RoleKey(TextRange role)
    {
        Span<string> key = Key(role);
        if (key.Length > 0 && !language.Heads.Contains(key[0]) && Clitics.WithoutEnding(key[0], words) is { } bare) key[0] = bare;
        return key;
    }

    /// <summary>The words of a stretch of text, good until those of another are asked for.</summary>
    private Span<string> Key(TextRange range) => NameKey.Of(Tokens(range), words, ref key);

    private ScratchList<Token> Tokens(TextRange range) =>
        tokenizer.Words(text, IsMerged(range) ? new TextRange(range.Start + 1, range.Length - 1) : range);

    private static ActorKind KindOf(NounPhraseKind kind) => kind switch
    {
        NounPhraseKind.Anonymous => ActorKind.Anonymous,
        NounPhraseKind.Group => ActorKind.Group,
        NounPhraseKind.Institution => ActorKind.Organization,
        NounPhraseKind.Document => ActorKind.Document,
        _ => ActorKind.Role,
    };
}
