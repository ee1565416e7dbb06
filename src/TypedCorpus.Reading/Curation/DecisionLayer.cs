using TypedCorpus.Curation.Attributing;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation;

/// <summary>The annotations of a text with a person's decisions laid over them, one after the other.</summary>
internal sealed class DecisionLayer
{
    private readonly ArticleText article;
    private readonly string language;
    private readonly Annotations inferred;
    private readonly SpeakerLookup speakers;
    private readonly ICollection<Finding> findings;
    private readonly MarkedRuns runs;
    private readonly ActorTable actors;
    private readonly Dictionary<TextRange, Decision> decided = [];
    private TextRange[] written = [];

    public DecisionLayer(ArticleText article, string language, Annotations inferred, Roster roster, ICollection<Finding> findings)
    {
        (this.article, this.language, this.inferred, this.findings) = (article, language, inferred, findings);
        (runs, actors, speakers) = (new MarkedRuns(article.Text, inferred), new ActorTable(inferred), new SpeakerLookup(roster, findings));
    }

    public Annotations Lay(IReadOnlyList<(Decision Decision, TextRange Words)> decisions)
    {
        written = [.. decisions.Select(placed => placed.Words)];
        foreach ((Decision decision, TextRange words) in decisions) Lay(decision, words);
        return actors.Annotate(runs.Quotes, runs.Phrases);
    }

    private void Lay(Decision decision, TextRange words)
    {
        TextRange range = runs.RunOf(words);
        if (decided.TryGetValue(range, out Decision? first))
        {
            string line = FormattableString.Invariant($"{first.Anchor.Place.StartLine + 1}");
            findings.Add(new Finding(Rules.DecidedTwice, decision.Anchor.Place, line));
            return;
        }

        decided.Add(range, decision);
        if (decision.Use is { } use) runs.Decide(new PhraseAnnotation(range, use, Origin.Curated));
        else runs.Decide(QuoteOf(decision, range));
    }

    private QuoteAnnotation QuoteOf(Decision decision, TextRange range)
    {
        QuoteAnnotation? seen = runs.QuoteAt(range);
        QuoteKind kind = decision.Kind ?? seen?.Kind ?? QuoteKind.Direct;
        var setting = new QuoteSetting(article, range, runs.Ranges.Concat(written));
        TextRange? cue = decision.Cue is null ? null : FindCue(decision, setting);

        bool isConfirmed = !speakers.Find(decision, out RosterActor? actor);
        int? speaker = isConfirmed ? seen?.Speaker : actor is null ? null : actors.IndexOf(actor);
        Attribution? attribution = isConfirmed || speaker == seen?.Speaker ? WithCue(seen?.Attribution, cue) : null;
        if (attribution is null)
        {
            IEnumerable<TextRange> mentions = inferred.Mentions.Where(mention => mention.Actor == speaker).Select(mention => mention.Range);
            attribution = new CuratedAttribution(article.Text, language, setting).Derive(actor, mentions, cue, seen?.Attribution);
        }

        return new QuoteAnnotation(range, kind, speaker, attribution, Origin.Curated);
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
            string hint = longer is null || longer == cue ? "" : $", only as a part of '{longer}'";
            findings.Add(new Finding(Rules.MissingCue, decision.CuePlace, cue, hint));
        }

        return found;
    }
}
