using CsCheck;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Curation;

public class CurationPropertyTests
{
    private static readonly ArticleText Article = ArticleReader.Read(
        Given.Text("وصل سعيد إلى الميناء. وقال: «نعم. لا» ثم «نعم».\n\nقالت ليلى: «عدنا إلى «الميناء» يا سعيد».\n")).Value;

    private static readonly Roster Roster = RosterReader.Read(Given.File("actors.yml", "actors:\n  said: {name: سعيد}\n  layla: {name: ليلى}\n")).Value;

    private static readonly Gen<TextRange> Ranges =
        Gen.Select(Gen.Int[0, Article.Text.Length - 1], Gen.Int[1, 20], (start, length) => new TextRange(start, Math.Min(length, Article.Text.Length - start)));

    private static readonly Gen<Annotations> Inferred = Gen.Select(
        Gen.Select(Ranges, Gen.Int[-1, 2], Ranges, Gen.Enum<AttributionBasis>()).Array[0, 5],
        Ranges.Array[0, 3],
        Gen.Select(Ranges, Gen.Int[0, 2]).Array[0, 4],
        (quotes, phrases, mentions) => new Annotations(
            [.. quotes.Select(q => new QuoteAnnotation(
                q.Item1, QuoteKind.Direct, q.Item2 < 0 ? null : q.Item2, new Attribution(q.Item3, q.Item3, q.Item3.Of(Article.Text), q.Item4, "rule"), Origin.Inferred))],
            [.. phrases.Select(range => new PhraseAnnotation(range, PhraseUse.Term, Origin.Inferred))],
            [.. mentions.Select(m => new MentionAnnotation(m.Item1, m.Item2))],
            [new("said", "سعيد", ActorKind.Person, []), new(null, "Layla", ActorKind.Person, []), new(null, "غريب", ActorKind.Person, [])]));

    private static readonly Gen<Decision> Decisions = Gen.Select(
        Ranges, Gen.Bool, Gen.OneOf("said", "layla", "nobody", "", "-"), Gen.OneOf("وقال", "قالت", "قال", "-"),
        (range, isPhrase, speaker, cue) => isPhrase
            ? new Decision(AnchorAt(range), PhraseUse.Name, null, null, null, null, null)
            : new Decision(
                AnchorAt(range), null, null, speaker.Length < 2 ? null : speaker, speaker == "-" ? null : Somewhere, cue == "-" ? null : cue, cue == "-" ? null : Somewhere));

    private static Place Somewhere => Place.StartOf("a.yml");

    [Fact]
    public void Whatever_is_inferred_and_decided_the_annotations_hold_together() =>
        Gen.Select(Inferred, Decisions.Array[0, 6], Gen.OneOf("ar", "en", "und")).Sample((inferred, decisions, language) =>
        {
            var sidecar = new Sidecar(Metadata.Empty, null, null, null, [.. decisions]);
            Annotations annotations = ArticleCuration.Curate(Article, language, inferred, sidecar, Roster, CancellationToken.None).Value.Annotations;
            if (decisions.Length == 0)
            {
                Assert.Equal(inferred, annotations);
                return;
            }

            Assert.Equal(annotations.Quotes.OrderBy(quote => quote.Range.Start), annotations.Quotes);
            Assert.Equal(annotations.Phrases.OrderBy(phrase => phrase.Range.Start), annotations.Phrases);
            Assert.Empty(annotations.Quotes.Select(quote => quote.Range).Intersect(annotations.Phrases.Where(phrase => phrase.Origin == Origin.Curated).Select(phrase => phrase.Range)));
            IEnumerable<int> referred = annotations.Quotes.Where(quote => quote.Speaker is not null).Select(quote => quote.Speaker!.Value)
                .Concat(annotations.Mentions.Select(mention => mention.Actor));
            Assert.Equal(Enumerable.Range(0, annotations.Actors.Count), referred.Distinct().Order());
            Assert.Equal(annotations.Actors.Count, annotations.Actors.Select(actor => actor.Id ?? actor.Name).Distinct().Count());
            foreach (QuoteAnnotation quote in annotations.Quotes)
                if (quote.Attribution is { Cue: { } cue } attribution) Assert.Equal(attribution.CueText, cue.Of(Article.Text));
        });

    [Fact]
    public void The_order_of_the_entries_changes_nothing() =>
        Gen.Select(Inferred, Decisions.Array[2, 4]).Sample((inferred, decisions) =>
        {
            // Of two entries for one run the first is taken, so there order does matter.
            Found<CuratedArticle> forth = Curate(inferred, decisions), back = Curate(inferred, [.. decisions.Reverse()]);
            if (forth.Findings.Any(finding => finding.Rule == Rules.DecidedTwice)) return;
            Assert.Equal(forth.Value.Annotations, back.Value.Annotations);
        });

    private static Found<CuratedArticle> Curate(Annotations inferred, Decision[] decisions) =>
        ArticleCuration.Curate(Article, "ar", inferred, new Sidecar(Metadata.Empty, null, null, null, [.. decisions]), Roster, CancellationToken.None);

    private static Anchor AnchorAt(TextRange range) => new(
        range.Of(Article.Text),
        Article.Text.Substring(Math.Max(0, range.Start - 6), Math.Min(6, range.Start)),
        Article.Text.Substring(range.End, Math.Min(6, Article.Text.Length - range.End)),
        Somewhere);
}
