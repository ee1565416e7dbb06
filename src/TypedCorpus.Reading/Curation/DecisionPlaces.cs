using TypedCorpus.Diagnostics;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>
/// Tells which stretch of a text a decision is about. Words that are those of one marked run mean that run, and words without marks mean
/// themselves. Words that are only a part of a run, or reach beyond it, would stand beside what the rules read from the marks: they are an
/// error, unless the entry says that the marks do not count, or that speech is reported without marks of its own, after the first words
/// of the run.
/// </summary>
internal sealed class DecisionPlaces(string text, string language, MarkedRuns runs, Func<int, string> where, ICollection<Finding> findings)
{
    private const int MostRuns = 3;

    private readonly MarkTable marks = LanguageCatalog.Of(language).Marks;

    /// <summary>Nothing where the words cannot be placed; a finding says so.</summary>
    public TextRange? Find(Decision decision, TextRange words)
    {
        TextRange core = runs.Trim(words);
        TextRange? run = runs.RunOf(words);
        bool isMarked = run is not null || EnclosingMarks.Are(text, core, marks);
        if (isMarked && decision.Kind == QuoteKind.Indirect)
        {
            const string Described = "'indirect', though the words stand in quotation marks";
            findings.Add(new Finding(Rules.WrongValue, decision.KindPlace, "'kind'", Described, "direct or mixed"));
            return null;
        }

        return isMarked || decision.IgnoresMarks ? run ?? words : Unmarked(decision, words, runs.Touching(words), core);
    }

    private TextRange? Unmarked(Decision decision, TextRange words, TextRange[] touched, TextRange core)
    {
        TextRange[] around = [.. touched.Where(run => run.Contains(core))];
        bool crosses = touched.Any(run => !run.Contains(core) && !words.Contains(run));
        bool isReported = decision.Kind == QuoteKind.Indirect && !crosses && !around.Any(run => Begins(core, runs.Trim(run)));
        if (touched.Length == 0 || isReported) return words;
        findings.Add(around.Length > 0 ? Part(decision.Anchor, around[around.Length - 1]) : Beyond(decision.Anchor, touched));
        return null;
    }

    /// <summary>
    /// Whether words are the first of a run. Such a part is a piece of what is quoted: a report that somebody quoted gives comes after the
    /// words that introduce it ("he told me that the pier was his").
    /// </summary>
    private static bool Begins(TextRange words, TextRange run) => words.Start <= run.Start;

    private Finding Part(Anchor anchor, TextRange run) =>
        new(
            Rules.PartOfRun, anchor.Place, where(run.Start),
            Excerpt.Of(run.Of(text))) { Proposals = Proposal.At(anchor.Place, run.Of(text)) };

    private Finding Beyond(Anchor anchor, TextRange[] touched)
    {
        // Of runs within one another the outer.
        TextRange[] outer = [.. touched.Where(run => !touched.Any(other => other != run && other.Contains(run))).Take(MostRuns)];
        string places = string.Join("; ", outer.Select(run => $"{where(run.Start)}: '{Excerpt.Of(run.Of(text))}'"));
        return new Finding(Rules.BeyondRun, anchor.Place, places)
        {
            Proposals = Proposal.At(anchor.Place, [.. outer.Select(run => run.Of(text))]),
        };
    }
}
