using TypedCorpus.Curation.Anchoring;
using TypedCorpus.Curation.Attributing;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Lays decisions over the annotations of a text. Their order makes no difference.</summary>
internal sealed class DecisionLayer(
    ArticleText article, string language, Annotations inferred, Roster roster, ICollection<Finding> findings)
{
    private readonly MarkedRuns runs = new(article.Text, inferred);
    private readonly ActorTable actors = new(inferred);
    private readonly Dictionary<int, TextRange[]> mentions = inferred.Mentions.GroupBy(mention => mention.Actor)
        .ToDictionary(same => same.Key, same => same.Select(mention => mention.Range).OrderBy(range => range.Start).ToArray());
    private readonly SpeakerLookup speakers = new(roster, findings);

    /// <param name="placed">The decisions, each with the place of its words in the text.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public Annotations Lay(IEnumerable<(Decision Decision, TextRange Words)> placed, CancellationToken cancellation)
    {
        var decided = new DecidedRanges([.. Ranges(placed)], runs.Trim, findings);
        var quotes = new List<QuoteAnnotation>(runs.QuotesBeside(decided));
        var phrases = new List<PhraseAnnotation>(runs.PhrasesBeside(decided));
        IEnumerable<TextRange> ranges = decided.All.Select(pair => pair.Key);
        var all = new RangeIndex([.. quotes.Select(quote => quote.Range), .. phrases.Select(phrase => phrase.Range), .. ranges]);
        var surroundings = new RunSurroundings(article, all);
        foreach (KeyValuePair<TextRange, Decision> pair in decided.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (pair.Value.Use is { } use) phrases.Add(new PhraseAnnotation(pair.Key, use, pair.Value.Origin));
            else quotes.Add(QuoteOf(pair.Value, new QuoteSetting(surroundings, pair.Key)));
        }

        return actors.Annotate(quotes, phrases);
    }

    private IEnumerable<(Decision Decision, TextRange Range)> Ranges(IEnumerable<(Decision Decision, TextRange Words)> placed)
    {
        var places = new DecisionPlaces(article.Text, language, runs, new TextPlaces(article).Where, findings);
        foreach ((Decision decision, TextRange words) in placed)
            if (places.Find(decision, words) is { } range) yield return (decision, range);
    }

    private QuoteAnnotation QuoteOf(Decision decision, QuoteSetting setting)
    {
        // What the decision on a part of a run leaves open is taken from the run.
        QuoteAnnotation? seen = runs.QuoteAt(setting.Quote) ?? (decision.IgnoresMarks ? runs.QuoteAround(setting.Quote) : null);
        QuoteKind kind = decision.Kind ?? seen?.Kind ?? QuoteKind.Direct;
        TextRange? cue = decision.Cue is null ? null : FindCue(decision, setting);

        string? seenId = seen?.Speaker is { } other ? inferred.Actors[other].Id : null;
        bool isConfirmed = !speakers.Find(decision, seenId, out RosterActor? actor);
        int? speaker = isConfirmed ? seen?.Speaker : actor is null ? null : actors.IndexOf(actor);
        Attribution? attribution = isConfirmed || speaker == seen?.Speaker ? WithCue(seen?.Attribution, cue) : null;
        if (attribution is null)
        {
            TextRange[] mentioned = speaker is { } known && mentions.TryGetValue(known, out TextRange[]? places) ? places : [];
            attribution = new CuratedAttribution(article.Text, language, setting).Derive(actor, mentioned, cue, seen?.Attribution);
        }

        return new QuoteAnnotation(setting.Quote, kind, speaker, attribution, decision.Origin);
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
            findings.Add(new Finding(Rules.MissingCue, decision.CuePlace, cue, hint)
            {
                Proposals = Proposal.At(decision.CuePlace, longer),
            });
        }

        return found;
    }
}
