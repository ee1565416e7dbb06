using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;
using TypedCorpus.Reading;

namespace TypedCorpus.Inference;

/// <summary>What a reader of a text's annotations should know about it: marks without a partner, a language without data.</summary>
internal static class InferenceFindings
{
    /// <summary>A text whose marks are broken throughout is told so a few times, not a thousand.</summary>
    private const int MostMarks = 10;

    public static EquatableArray<Finding> Of(ArticleText article, string language, MarkScan marks)
    {
        var findings = marks.Unmatched.Take(MostMarks).Select(at => Unmatched(article, at)).ToList();
        if (marks.Runs.Count > 0 && !LanguageCatalog.Has(language))
            findings.Add(new Finding(Rules.LanguageWithoutData, Place.StartOf(article.File.Path), language));
        return [.. findings];
    }

    private static Finding Unmatched(ArticleText article, int at) =>
        new(Rules.UnmatchedMark, Place.In(article.File.Path, article.File.Content, new TextRange(article.Start + at, 1)), article.Text[at].ToString());
}
