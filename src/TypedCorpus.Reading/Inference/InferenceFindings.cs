using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Inference;

/// <summary>
/// What a reader of a text's annotations should know about it: marks without a partner or too deep, a language without data, or that cannot
/// be the text's.
/// </summary>
internal static class InferenceFindings
{
    /// <summary>A text whose marks are broken throughout is told so a few times, not a thousand.</summary>
    private const int MostMarks = 10;

    private static readonly string Levels = FormattableString.Invariant($"{RunTree.Deepest + 1}");

    public static EquatableArray<Finding> Of(ArticleText article, string tag, Language language, MarkScan marks)
    {
        var lines = new Lazy<Lines>(() => new Lines(article.File.Path, article.File.Content));
        Dictionary<int, MarkedRun> repaired = [];
        foreach (MarkedRun run in marks.Runs)
            if (MarkWithoutPartner(run) is { } at) repaired[at] = run;
        var findings = marks.Unmatched.Union(repaired.Keys).OrderBy(at => at).Take(MostMarks).Select(Tell).ToList();
        if (marks.TooDeep is { } deep)
            findings.Add(new Finding(Rules.DeepMarks, lines.Value.At(new TextRange(article.Start + deep, 1)), Levels));
        if (marks.Runs.Count > 0 && !language.HasData)
            findings.Add(new Finding(Rules.LanguageWithoutData, Place.StartOf(article.File.Path), tag));
        if (LanguageDetection.ForeignLetter(article.Text, tag) is { } foreign)
            findings.Add(new Finding(
                Rules.LanguageOfOtherScript, lines.Value.At(new TextRange(article.Start + foreign, 1)),
                tag, LanguageDetection.Detect(article.Text)));
        return [.. findings];

        Finding Tell(int at) => repaired.TryGetValue(at, out MarkedRun run)
            ? Repaired(article, lines.Value, run, at)
            : new Finding(Rules.UnmatchedMark, lines.Value.At(new TextRange(article.Start + at, 1)), article.Text[at].ToString());
    }

    private static int? MarkWithoutPartner(MarkedRun run) => run.Repair switch
    {
        MarkRepair.Closed => run.Outer.Start,
        MarkRepair.Opened => run.Outer.End - 1,
        _ => null,
    };

    private static Finding Repaired(ArticleText article, Lines lines, MarkedRun run, int at)
    {
        bool isClosed = run.Repair == MarkRepair.Closed;
        Place other = lines.At(new TextRange(article.Start + (isClosed ? run.Outer.End : run.Outer.Start), 0));
        return new Finding(
            Rules.RepairedMark,
            lines.At(new TextRange(article.Start + at, 1)),
            article.Text[at].ToString(),
            isClosed ? "end" : "begin",
            FormattableString.Invariant($"{other.StartLine + 1}"),
            FormattableString.Invariant($"{other.StartColumn + 1}"));
    }
}
