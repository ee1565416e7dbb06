using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Inference.Speech;

/// <summary>Reads a text sentence by sentence: who is the subject of each cue, which marked runs are speech, and whose.</summary>
internal sealed class QuoteReader(Discourse discourse, EquatableArray<MarkedRun> runs, RunContents contents, Action<RunReading>? watch)
{
    private readonly CueFinder cues = new(discourse);
    private readonly GoverningCues governing = new(discourse.Text, discourse.Language);
    private readonly List<QuoteAnnotation> quotes = [];
    private readonly List<PhraseAnnotation> phrases = [];
    private readonly List<CueReading> readings = [];
    private CueReading? leadIn;
    private (int Speaker, TextRange? Source) spoke = (-1, null);
    private int lastRun = -1;
    private int lastParagraph = -1;
    private int namedParagraph = -1;
    private Sentence? next;

    /// <summary>The quotes so far; their speakers are places in the cast.</summary>
    public IReadOnlyList<QuoteAnnotation> Quotes => quotes;

    public IReadOnlyList<PhraseAnnotation> Phrases => phrases;

    /// <param name="sentence">The sentence.</param>
    /// <param name="following">The next, which may be a signature.</param>
    public void Read(Sentence sentence, Sentence? following)
    {
        next = following;
        ReadCues(sentence);
        ReadOnlySpan<Token> tokens = sentence.Tokens;
        for (int at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsRun) continue;
            MarkedRun run = runs[sentence[at].Run];
            (CueReading? before, CueReading? after) = governing.Of(sentence, at, readings);
            bool isLedIn = before is null && at == 0 && leadIn is not null;
            var site = new QuoteSite(
                discourse, sentence, at, run, contents[sentence[at].Run],
                isLedIn ? leadIn : before, after, isLedIn, lastParagraph == sentence.Paragraph);
            SpeechJudgement? judgement = Continues(site) ? null : SpeechTest.Judge(site);
            if (judgement is { IsSpeech: false }) AddPhrase(site, judgement);
            else AddQuote(site, judgement);
        }

        leadIn = sentence[sentence.Count - 1].Is(":") && readings.Count > 0 ? readings[readings.Count - 1] : null;
    }

    private void ReadCues(Sentence sentence)
    {
        readings.Clear();
        foreach (Cue cue in cues.Find(sentence))
        {
            var site = new CueSite(discourse, sentence, cue, readings);
            for (int i = 0; i < AttributionRules.OfCues.Count; i++)
            {
                CueRule rule = AttributionRules.OfCues[i];
                if (rule.Try(site) is not { } resolution) continue;
                readings.Add(new CueReading(cue, sentence.Range(cue.First, cue.Last), rule.Name, resolution));
                if (resolution.Speaker is not { } speaker) break;
                Remember(speaker, resolution.Source);
                namedParagraph = sentence.Paragraph;
                break;
            }
        }

        if (readings.Count == 0 && discourse.Grammar.Topic(sentence) is { } topic && (topic.First <= 1 || !discourse.Grammar.DropsSubjects)
            && discourse.Cast.Resolve(topic) is { } actor && IsSurelySomebody(actor))
        {
            Remember(actor, topic.Name ?? topic.Range);
        }
    }

    /// <summary>Capitals show places and things too: only whom a title or a given name makes a person may be who speaks next.</summary>
    private bool IsSurelySomebody(int actor) =>
        discourse.Grammar.DropsSubjects || discourse.Language.Words.GivenNames.Count == 0
            || discourse.Cast.Members[actor].Agreement != Agreement.Any;

    private void AddPhrase(QuoteSite site, SpeechJudgement? judgement)
    {
        var phrase = PhraseReading.Of(site);
        phrases.Add(new PhraseAnnotation(site.Run.Inner, phrase.Use, Origin.Inferred));
        watch?.Invoke(new RunReading(site, judgement, Quote: null, phrase));
    }

    private void AddQuote(QuoteSite site, SpeechJudgement? judgement)
    {
        (int? speaker, Attribution? attribution) = Attribute(site);
        var quote = new QuoteAnnotation(site.Run.Inner, QuoteKinds.Of(site), speaker, attribution, Origin.Inferred);
        quotes.Add(quote);
        watch?.Invoke(new RunReading(site, judgement, quote, Phrase: null));
        if (speaker is { } said) Remember(said, attribution?.Source ?? (spoke.Speaker == said ? spoke.Source : null));
        (lastRun, lastParagraph) = (site.Sentence[site.At].Run, site.Sentence.Paragraph);
    }

    private (int? Speaker, Attribution? Attribution) Attribute(QuoteSite site)
    {
        if (Continues(site) && site.After is null)
        {
            return (
                quotes[quotes.Count - 1].Speaker,
                new Attribution(
                    quotes[quotes.Count - 1].Attribution?.Source, null, null, AttributionBasis.CarryOver, AttributionRules.Continued));
        }
        if (site.Governing is { } reading)
        {
            TextRange cue = reading.Range;
            Resolution found = reading.Resolution;
            return (found.Speaker, new Attribution(found.Source, cue, cue.Of(discourse.Text), found.Basis, reading.Rule));
        }

        if (Signature.Of(site, next) is { } signed)
            return (signed.Speaker, new Attribution(signed.Source, null, null, signed.Basis, AttributionRules.Signature));
        if ((Label.Of(site) ?? NamedBeforeColon(site)) is { } named)
            return (named.Speaker, new Attribution(named.Source, null, null, named.Basis, AttributionRules.NamedBeforeColon));
        if (lastParagraph == site.Sentence.Paragraph && quotes[quotes.Count - 1] is { Speaker: var speaker, Attribution: { } before })
            return (speaker, new Attribution(before.Source, null, null, AttributionBasis.CarryOver, AttributionRules.CarryOver));
        bool goesOn = site.IsWholeParagraph || site.IsInReport || (site.IsOwnSentence && namedParagraph == site.Sentence.Paragraph);
        if (!goesOn || discourse.Memory.Last is not { } last) return (null, null);
        return (
            last,
            new Attribution(
                last == spoke.Speaker ? spoke.Source : null, null, null, AttributionBasis.CarryOver, AttributionRules.CarryOver));
    }

    private void Remember(int speaker, TextRange? source)
    {
        discourse.Memory.Spoke(speaker);
        spoke = (speaker, source);
    }

    private Resolution? NamedBeforeColon(QuoteSite site)
    {
        if (!site.Previous.Is(":")) return null;
        int start = site.At - 2;
        while (site.Sentence[start].IsWord && site.Sentence[start - 1].IsWord) start--;
        NounPhrase? named = UptoColon(site, start) ?? discourse.Grammar.At(site.Sentence, start) ?? discourse.Grammar.Topic(site.Sentence);
        return named is { Kind: NounPhraseKind.Name or NounPhraseKind.Pronoun or NounPhraseKind.Document } && named.Last < site.At
            ? discourse.Resolve(named, Agreement.Any, followsCue: false)
            : null;
    }

    /// <summary>
    /// Where subjects may stand last, the name that ends at the colon: Kritik übte hingegen der Abgeordnete Karl Huber: „…“.
    /// </summary>
    private NounPhrase? UptoColon(QuoteSite site, int start)
    {
        if (!discourse.Language.Words.PutsVerbSecond) return null;
        for (int at = start + 1; at < site.At - 1; at++)
            if (discourse.Grammar.At(site.Sentence, at) is { } phrase && phrase.Last == site.At - 2) return phrase;
        return null;
    }

    /// <summary>Whether the quote before was left open for this one to go on with.</summary>
    private bool Continues(QuoteSite site) =>
        lastRun >= 0 && runs[lastRun].Repair is MarkRepair.Continued or MarkRepair.CarriedOn
            && site.Sentence.Paragraph == lastParagraph + 1 && site.At == 0 && site.Sentence.OpensParagraph;
}
