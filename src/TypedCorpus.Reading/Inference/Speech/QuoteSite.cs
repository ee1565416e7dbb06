using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>A marked run in its sentence, with the cues around it: all that tells whether it is speech, and whose.</summary>
/// <param name="Discourse">The text as far as it has been read.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="At">Which token of it the run is.</param>
/// <param name="Run">The run.</param>
/// <param name="Content">What its words look like.</param>
/// <param name="Before">The nearest cue before it.</param>
/// <param name="After">A cue after it that refers back.</param>
/// <param name="IsLedIn">Whether <paramref name="Before"/> stands in the sentence before, which ends with a colon.</param>
/// <param name="FollowsQuote">Whether a quote stands before it in the paragraph.</param>
internal sealed record QuoteSite(
    Discourse Discourse, Sentence Sentence, int At, MarkedRun Run, RunContent Content,
    CueReading? Before, CueReading? After, bool IsLedIn, bool FollowsQuote)
{
    /// <summary>How many tokens may stand between the verb of a report and the marks.</summary>
    private const int Report = 30;

    private int? gap;
    private (bool IsKnown, PhraseUse? Use) names;

    /// <summary>
    /// The cue that the run belongs to: one that leads straight to it and tells a speaker, else one that refers back to it, else the
    /// nearest before.
    /// </summary>
    public CueReading? Governing =>
        Before is not null && (HasColon || HasThatDirectly || Gap == 0)
            && (After is null || (Before.Resolution.Speaker is not null && !WantsReport))
            ? Before
            : After ?? Before;

    /// <summary>The words end with a comma, and a report that knows its speaker follows.</summary>
    private bool WantsReport =>
        After?.Resolution.Speaker is not null && !Words.MarksSetOffNames && Discourse.Text[Run.Inner.End - 1] == ',';

    /// <summary>What a noun before the marks says that they hold. Several signs ask for it.</summary>
    public PhraseUse? Names => (names.IsKnown ? names : names = (true, Surroundings.FindNames(this))).Use;

    private Vocabulary Words => Discourse.Language.Words;

    public Token Previous => Sentence[At - 1];

    public bool HasColon => IsLedIn || Previous.Is(":") || (Previous.Is("(") && Sentence[At - 2].Is(":"));

    /// <summary>"That" stands directly before the marks: they hold the whole of what was said.</summary>
    public bool HasThatDirectly => IsThat(Previous);

    /// <summary>"That" stands between the cue and the marks: they hold a part of what was said.</summary>
    public bool HasThat
    {
        get
        {
            if (IsLedIn || Before is null) return false;
            for (int at = Before.Cue.Last + 1; at < At; at++)
                if (IsThat(Sentence[at])) return true;
            return false;
        }
    }

    /// <summary>How many words stand between the cue before with its subject and the marks, adverbs and "that" aside.</summary>
    public int Gap => gap ??= CountGap();

    /// <summary>Whether a sentence of the writer's, or a clause of it, ends right after the marks.</summary>
    public bool ClosesClause => Sentence[At + 1] is { Kind: TokenKind.Sign, Form: not ("(" or ":" or "-") };

    /// <summary>A verb before the marks has the form of reports.</summary>
    public bool IsInReport
    {
        get
        {
            for (int at = Math.Max(0, At - Report + 1); at < At && Words.ReportingMood.Count > 0; at++)
                if (Sentence.Word(at) is { } word && Words.ReportingMood.Contains(word)) return true;
            return false;
        }
    }

    /// <summary>The marks and nothing else make the paragraph.</summary>
    public bool IsWholeParagraph =>
        Sentence is { OpensParagraph: true, ClosesParagraph: true }
            && (Sentence.Count <= 2 ? At == 0 : Sentence.Count == 3 && At == 1 && IsDash(Sentence[0]) && !Sentence[2].IsWord);

    /// <summary>The marks and nothing else make the sentence.</summary>
    public bool IsOwnSentence => At == 0 && Content.EndsWithSign && (Sentence.Count == 1 || (Sentence.Count == 2 && !Sentence[1].IsWord));

    /// <summary>A dash before an answer or a line of a dialogue.</summary>
    private static bool IsDash(Token token) => token.Form is "-" or "–" or "—";

    private int CountGap()
    {
        if (IsLedIn) return 0;
        if (Before is null) return int.MaxValue;
        int count = 0;
        for (int at = Math.Max(Before.Cue.Last, Before.Resolution.SourceEnd) + 1; at < At; at++)
            if (Sentence[at] is { IsRun: true }
                || (Sentence.Word(at) is { } word && !Words.Adverbs.Contains(word) && !Words.That.Contains(word)))
            {
                count++;
            }
        return count;
    }

    private bool IsThat(Token token) =>
        token.IsWord && (Words.That.Contains(token.Form) || Words.That.Contains(Clitics.WithoutConjunction(token.Form, Words).Stem));
}
