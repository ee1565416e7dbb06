using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>What the words around a marked run tell of it.</summary>
internal static class Surroundings
{
    /// <summary>More capitalised words than these are rather a slogan or a headline.</summary>
    private const int LongestTitle = 6;

    /// <summary>So many words or more are hardly a name.</summary>
    private const int FewWords = 4;

    /// <summary>
    /// Why words stand in marks after a noun that announces a name, a title or a term; nothing where no such noun is there.
    /// </summary>
    public static PhraseUse? Names(QuoteSite site) => site.Names;

    /// <summary>Finds what <see cref="QuoteSite.Names"/> keeps.</summary>
    public static PhraseUse? FindNames(QuoteSite site)
    {
        int at = site.At - 1;
        while (site.Sentence[at] is { Kind: TokenKind.Sign, Form: ":" or "(" }) at--;
        // Her memoir, “The Long Year,” came out.
        if (site.Content.IsTitleCase && site.Sentence[at].IsComma
            && site.Sentence.Word(at - 1) is { } work && site.Discourse.Language.Words.BeforeTitles.Contains(work))
        {
            return PhraseUse.Title;
        }
        if (site.Sentence[at] is not { IsWord: true, Word: var word }) return null;
        Language language = site.Discourse.Language;
        Vocabulary words = language.Words;
        foreach (Stemmed reading in word.Readings(words))
        {
            string bare = Clitics.WithoutArticle(reading.Stem, words);
            if (IsClause(site, isDefinite: bare.Length < reading.Stem.Length)) continue;
            // قال للصحيفة: «…» is speech, but a title stands after a colon too: بعنوان: «…».
            if ((Use(bare, words) ?? Use(site.Sentence.Word(at - 1) + " " + bare, words)) is { } use
                && (use == PhraseUse.Title || !site.HasColon))
            {
                return use;
            }
            if (!words.MarksSetOffNames) continue;
            // في بيان «…»: what a document says.
            if (site.Content.Words >= 4 && language.Heads.Find(bare, out Head head) && head.Kind == HeadKind.Document) continue;
            // A title directly before marks: رئيس «الوفاق»; but after it as a subject a colon may stand.
            if (!site.HasColon && language.Heads.Contains(bare) && bare.Length == reading.Stem.Length) return PhraseUse.Name;
            if (!site.HasColon && site.Content.Words < 4 && language.Heads.Contains(bare)) return PhraseUse.Name;
        }

        return null;
    }

    /// <summary>
    /// After a noun with its article the marks hold what is said of it: إن المشروع «سيوفر آلاف الوظائف», but البرنامج «نوافذ».
    /// </summary>
    private static bool IsClause(QuoteSite site, bool isDefinite) =>
        (isDefinite && site.Content.IsRemark && site.Before is { } cue && cue.Resolution.SourceEnd == site.At - 1)
        || (site.HasThat
            && (isDefinite
                ? site.Content.Words >= FewWords || site.Content.IsRemark
                : site.Content.Words >= FewWords && (site.Content.HasVerb || site.Content.OpensLikeSentence)));

    /// <summary>ما سماه «مسرحية»: the writer passes on what somebody calls a thing.</summary>
    public static bool IsCalled(QuoteSite site) =>
        site.Before is { Cue: { HasObject: true, First: var verb } } && site.Gap == 0 && site.Sentence.Word(verb - 1) == "ما";

    /// <summary>إن الوضع «خطير».</summary>
    public static bool IsPredicate(QuoteSite site) =>
        IsFew(site) && site.ClosesClause && !site.Content.OpensWithArticle
        && (site.HasThat
            ? !site.HasThatDirectly
            : site.Content.IsRemark && site.Before is { Cue.Form.Kind: CueKind.Describe or CueKind.Assert })
        && site.Sentence.Word(site.At - 1) is { } noun
        && (Clitics.HasArticle(noun, site.Discourse.Language.Words)
            || Clitics.WithoutEnding(noun, site.Discourse.Language.Words) is not null);

    /// <summary>إن العملية «تمت بدقة عالية»: without the words in marks the clause would say nothing.</summary>
    public static bool IsWholePredicate(QuoteSite site)
    {
        Vocabulary words = site.Discourse.Language.Words;
        if (!IsFew(site) || !site.ClosesClause || site.Content.OpensWithArticle
            || site.Sentence.Word(site.At - 1) is not { } noun || words.Prepositions.Contains(noun))
        {
            return false;
        }
        bool isDefinite = Clitics.HasArticle(noun, words);
        bool follows = IsThat(site.At - 2)
            || (isDefinite && IsThat(site.At - 3) && site.Sentence.Word(site.At - 2) is { } first && Clitics.HasArticle(first, words));
        return follows && (isDefinite || (noun[0] is not ('ي' or 'ت') && Names(site) is null));

        bool IsThat(int at) => site.Sentence.Word(at) is { } that && words.That.Contains(that);
    }

    /// <summary>أفادت «الوكالة الوطنية» بأن: the marks hold the name of who speaks.</summary>
    public static bool IsSpeaker(QuoteSite site) =>
        Holds(site.Before, site.Run.Outer) || Holds(site.After, site.Run.Outer);

    private static bool Holds(CueReading? reading, TextRange run) =>
        reading is { Resolution.Source: { } source } && source.Start < run.End && run.Start < source.End;

    /// <summary>إن «حزب الله» يرفض.</summary>
    public static bool IsSubject(QuoteSite site) =>
        IsFew(site) && !site.Content.IsRemark && site.HasThatDirectly && site.Sentence[site.At + 1] is { IsWord: true } or { IsRun: true }
        && Clitics.WithoutEnding(site.Previous.Form, site.Discourse.Language.Words) is null;

    /// <summary>طالب بـ«توفير المياه»: the words are what is to be done or has been done.</summary>
    public static bool IsDeed(QuoteSite site) =>
        IsFew(site) && site.Content.OpensWithDeed && !site.Content.IsRemark
            && site.Before is not null && site.Gap <= 6 && FollowsPreposition(site);

    private static bool IsFew(QuoteSite site) => site.Content.Words < FewWords && site.Discourse.Language.Words.MarksSetOffNames;

    /// <summary>قال لـ«الشرق الأوسط»: a newspaper is told.</summary>
    public static bool IsAddressee(QuoteSite site) => IsPaper(site) || (
        site.Content.Words < 5 && (site.Previous.Is("ل") || (site.Previous.Is("(") && site.Sentence[site.At - 2].Is("ل"))));

    /// <summary>Sagte sie dem „Abendblatt“: after an oblique determiner a capitalised word or two are a paper.</summary>
    private static bool IsPaper(QuoteSite site) =>
        site.Content.Words < 3 && site.Sentence.Word(site.At - 1) is { } determiner
            && site.Discourse.Language.Words.ObliqueDeterminers.Contains(determiner)
        && char.IsUpper(site.Discourse.Text[site.Run.Inner.Start]);

    public static bool IsRepeated(QuoteSite site) => site.Content.Key is { } key && site.Discourse.IsRepeated(key);

    /// <summary>A preposition is written together with the mark: بـ«…».</summary>
    public static bool IsJoined(QuoteSite site) =>
        site.Previous.IsWord && site.Discourse.Language.Words.JoinedPrepositions.Contains(site.Previous.Form);

    public static bool FollowsPreposition(QuoteSite site) =>
        IsJoined(site) || (site.Sentence.Word(site.At - 1) is { } word && site.Discourse.Language.Words.Prepositions.Contains(word));

    /// <summary>On the network's “Morning Table,” the mayor said: a comma inside the marks is the clause's, not the title's.</summary>
    public static bool IsTitleInClause(QuoteSite site)
    {
        Vocabulary words = site.Discourse.Language.Words;
        if (words.MarksSetOffNames || words.CapitalisesNouns || site.HasColon
            || site.Content.Words > LongestTitle || site.Sentence.Word(site.At - 1) is not { } before)
        {
            return false;
        }
        bool follows = FollowsPossessor(site) || words.Prepositions.Contains(before) || words.TellingVerbs.Contains(before);
        return follows
            && (site.Content.IsTitleCase
                || (site.Content.Words == 1 && FollowsPossessor(site) && char.IsUpper(site.Discourse.Text[site.Run.Inner.Start])));
    }

    /// <summary>A film called “Harbour”.</summary>
    public static bool IsOnlyNamed(QuoteSite site) =>
        site.Sentence.Word(site.At - 1) is { } verb && site.Discourse.Language.Cues.Find(verb, out CueForm form)
            && form is { Kind: CueKind.Describe, Inflection: Inflection.Past };

    private static bool FollowsPossessor(QuoteSite site) =>
        site.Previous.IsWord && site.Previous.Form.EndsWith("'s", StringComparison.Ordinal);

    private static PhraseUse? Use(string word, Vocabulary words) =>
        words.BeforeTitles.Contains(word) ? PhraseUse.Title
        : words.BeforeNames.Contains(word) ? PhraseUse.Name
        : words.BeforeTerms.Contains(word) ? PhraseUse.Term
        : null;
}
