using TypedCorpus.Curation.Attributing;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Lays decisions over the annotations of a text. In which order they are written makes no difference.</summary>
internal sealed class DecisionLayer(
    ArticleText article, string language, Annotations inferred, Roster roster, ICollection<Finding> findings)
{
    private readonly MarkedRuns runs = new(article.Text, inferred);
    private readonly ActorTable actors = new(inferred);
    private readonly ILookup<int, TextRange> mentions = inferred.Mentions.ToLookup(mention => mention.Actor, mention => mention.Range);
    private readonly SpeakerLookup speakers = new(roster, findings);

    /// <param name="placed">The decisions, each with the place of its words in the text.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public Annotations Lay(IEnumerable<(Decision Decision, TextRange Words)> placed, CancellationToken cancellation)
    {
        Dictionary<TextRange, Decision> decided = ByRun(placed);
        var byPlace = new RangeIndex(decided.Keys);
        var quotes = new List<QuoteAnnotation>(runs.QuotesBeside(byPlace));
        var phrases = new List<PhraseAnnotation>(runs.PhrasesBeside(byPlace));
        var all = new RangeIndex([.. quotes.Select(quote => quote.Range), .. phrases.Select(phrase => phrase.Range), .. decided.Keys]);
        foreach (KeyValuePair<TextRange, Decision> pair in decided)
        {
            cancellation.ThrowIfCancellationRequested();
            if (pair.Value.Use is { } use) phrases.Add(new PhraseAnnotation(pair.Key, use, Origin.Curated));
            else quotes.Add(QuoteOf(pair.Value, new QuoteSetting(article, pair.Key, all)));
        }

        return actors.Annotate(quotes, phrases);
    }

    private Dictionary<TextRange, Decision> ByRun(IEnumerable<(Decision Decision, TextRange Words)> placed)
    {
        var decided = new Dictionary<TextRange, Decision>();
        foreach ((Decision decision, TextRange words) in placed)
        {
            TextRange run = runs.RunOf(words);
            if (!decided.TryGetValue(run, out Decision? first)) decided.Add(run, decision);
            else
            {
                string line = FormattableString.Invariant($"{first.Anchor.Place.StartLine + 1}");
                findings.Add(new Finding(Rules.DecidedTwice, decision.Anchor.Place, line));
            }
        }

        return decided;
    }

    private QuoteAnnotation QuoteOf(Decision decision, QuoteSetting setting)
    {
        QuoteAnnotation? seen = runs.QuoteAt(setting.Quote);
        QuoteKind kind = decision.Kind ?? seen?.Kind ?? QuoteKind.Direct;
        TextRange? cue = decision.Cue is null ? null : FindCue(decision, setting);

        string? seenId = seen?.Speaker is { } other ? inferred.Actors[other].Id : null;
        bool isConfirmed = !speakers.Find(decision, seenId, out RosterActor? actor);
        int? speaker = isConfirmed ? seen?.Speaker : actor is null ? null : actors.IndexOf(actor);
        Attribution? attribution = isConfirmed || speaker == seen?.Speaker ? WithCue(seen?.Attribution, cue) : null;
        if (attribution is null)
        {
            IEnumerable<TextRange> mentioned = speaker is { } known ? mentions[known] : [];
            attribution = new CuratedAttribution(article.Text, language, setting).Derive(actor, mentioned, cue, seen?.Attribution);
        }

        return new QuoteAnnotation(setting.Quote, kind, speaker, attribution, Origin.Curated);
    }

    /// <summary>What inference saw stays as it is where the person says the same; a cue cut otherwise is still its rule's.</summary>
    private Attribution? WithCue(Attribution? seen, TextRange? cue)
    {
        if (seen is not { } attribution || cue is not { } range || attribution.Cue == range) return seen;
        string rule = attribution.Cue is { } other && other.Overlaps(range) ? attribution.Rule : CuratedAttribution.Rule;
        return new Attribution(attribution.Source, range, range.Of(article.Text), attribution.Basis, rule);
    }

    private TextRange? FindCue(Decision decision, QuoteSetting setting)
    {
        string cue = decision.Cue ?? "";
        TextRange? found = CueSearch.Find(setting, cue);
        if (found is null)
        {
            string? longer = WholeWords.Around(article.Text, setting.Before, cue) ?? WholeWords.Around(article.Text, setting.After, cue);
            if (longer == cue) longer = null;
            string hint = longer is null ? "" : $", only as a part of '{longer}'";
            findings.Add(new Finding(Rules.MissingCue, decision.CuePlace, cue, hint) { Proposals = Proposal.At(decision.CuePlace, longer) });
        }

        return found;
    }
}
