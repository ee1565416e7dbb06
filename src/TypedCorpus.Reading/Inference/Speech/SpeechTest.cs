using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>Tells speech from words that stand in marks for another reason, by adding up what speaks for it and against it.</summary>
internal static class SpeechTest
{
    /// <summary>From this sum on a run is speech.</summary>
    public const int Threshold = 3;

    public static IReadOnlyList<Evidence> All { get; } = SpeechJudgement.Numbered(
    [
        new("cue-before", 1, "A word of saying stands earlier in the sentence.", static s => s.Before is not null),
        new("cue-near", 1, "Few words stand between it and the marks.", static s => s.Gap <= 6),
        new("cue-directly-before", 2, "Nothing but its subject and adverbs stands between.", static s => s.Gap == 0),
        new("cue-after", 4, "A word of saying with its subject follows the marks.", static s => s.After is not null),
        new(
            "opens-sentence", 2, "They open the sentence, and the word of saying follows.",
            static s => s.At == 0 && s.After is not null && s.Discourse.Language.Words.MarksSetOffNames),
        new(
            "label", 2, "Only who speaks and a colon stand before the marks.",
            static s => s.Before is null && s.Content.Words > 2 && s.Previous.Is(":") && Label.Of(s) is not null),
        new(
            "marks-for-speech", 4, "The language sets no names in marks, and a word of saying governs these.",
            static s => (s.After is not null || (s.Before is not null && s.Gap <= 60)) && !s.Discourse.Language.Words.MarksSetOffNames),
        new(
            "reported-mood", 5, "The verb before the marks has the form that reports what somebody said.",
            static s => s.Before is null && s.IsInReport),
        new("colon", 2, "A colon stands before the marks.", static s => s.HasColon),
        new("that-directly-before", 1, "\"That\" stands directly before the marks.", static s => s.Before is not null && s.HasThatDirectly),
        new("that", 2, "\"That\" stands between the word of saying and the marks.", static s => s.HasThat),
        new(
            "described-as", 4, "Somebody is described by the words in marks.",
            static s =>
                s.Before is { Cue.Form.Kind: CueKind.Describe } && s.Gap <= 6 && (Surroundings.IsJoined(s) || Surroundings.IsCalled(s))),
        new(
            "asked-for", 2, "The words in marks are what was asked for, promised or felt.",
            static s =>
                s.Before is { Cue.Form.Kind: CueKind.Request or CueKind.Express } && s.Gap <= 6 && Surroundings.FollowsPreposition(s)),
        new("long", 2, "Seven words or more stand in the marks.", static s => s.Content.Words >= 7),
        new("middling", 1, "Four to six words stand in the marks.", static s => s.Content.Words is >= 4 and < 7),
        new(
            "short", -2, "Three words or fewer stand in the marks, with no colon before them.",
            static s => s.Content.Words < 4 && !s.HasColon),
        new(
            "remark", 3, "A few words stand in the marks that look like a part of what somebody said, not like a name.",
            static s => s.Content.IsRemark && !s.HasColon && (s.Before is not null || s.After is not null)),
        new(
            "asked-for-briefly", 1, "The words asked for, promised or felt are few, but more than one.",
            static s =>
                s.Discourse.Language.Words.MarksSetOffNames && s.Content.Words is 2 or 3
                    && s.Before is { Cue.Form.Kind: CueKind.Request or CueKind.Express }
                    && s.Gap <= 6 && Surroundings.FollowsPreposition(s)),
        new("deed", 3, "A few words in marks after a preposition tell what is done or to be done.", Surroundings.IsDeed),
        new(
            "whole-predicate", 4,
            "A few words in marks are all that the clause says of the noun between \"that\" and them.", Surroundings.IsWholePredicate),
        new("predicate", 1, "A few words in marks end the clause that says something of the noun before them.", Surroundings.IsPredicate),
        new("speaker", -9, "The marks hold the name of who speaks.", Surroundings.IsSpeaker),
        new("subject", -3, "A few words in marks are the subject of what follows them.", Surroundings.IsSubject),
        new(
            "ends-clause", 1, "The marks end a clause, and so do the words in them.",
            static s => s.Content.Words >= 4 && (s.ClosesClause || s.Content.EndsWithSign)),
        new("opens-like-sentence", 1, "The words begin as sentences do.", static s => s.Content.Words >= 4 && s.Content.OpensLikeSentence),
        new("first-person", 1, "The words speak of \"I\", \"we\" or \"you\".", static s => s.Content.HasFirstOrSecondPerson),
        new("whole-paragraph", 2, "The marks and nothing else make a paragraph.", static s => s.IsWholeParagraph),
        new(
            "own-sentence", 5, "The marks hold a sentence of their own after another quote.",
            static s => s.IsOwnSentence && s.FollowsQuote),
        new(
            "names", -4, "A noun stands before the marks whose name, title or term they hold.",
            static s => Surroundings.Names(s) is not null),
        new("addressee", -4, "The marks hold the name of whoever is spoken to.", Surroundings.IsAddressee),
        new("repeated", -3, "The text has the same few words in marks again.", Surroundings.IsRepeated),
        new("attribute", -12, "An equals sign stands before the marks: they are markup.", static s => s.Previous.Is("=")),
        new(
            "only-named", -4, "A verb of describing without anybody it describes stands before the marks: a film called so.",
            static s => s.Governing is null or { Cue.Form.Kind: not CueKind.Describe } && Surroundings.IsOnlyNamed(s)),
        new(
            "title-in-clause", -8, "All words are capitalised, after a possessor or a preposition: the name of a programme or a work.",
            Surroundings.IsTitleInClause),
        new("title-case", -2, "All words are capitalised, as in titles.", static s => s.Content.IsTitleCase && !s.Content.EndsWithSign),
    ]);

    public static SpeechJudgement Judge(QuoteSite site)
    {
        (ulong held, int score) = (0, 0);
        for (int i = 0; i < All.Count; i++)
        {
            if (!All[i].Holds(site)) continue;
            held |= 1ul << i;
            score += All[i].Weight;
        }

        return new SpeechJudgement(held, score);
    }
}
