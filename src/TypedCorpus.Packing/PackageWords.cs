using System.Globalization;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Packing;

/// <summary>What a package says in place of its corpora.</summary>
internal static class PackageWords
{
    private const int MostNamed = 3;

    public static string Title(IEnumerable<DescribedCorpus> corpora) => string.Join("; ", corpora.Select(corpus => corpus.Title));

    /// <summary>Who uses the package uses all of them: their licenses hold together.</summary>
    public static string License(IEnumerable<DescribedCorpus> corpora)
    {
        string[] licenses = [.. corpora.Select(corpus => corpus.Manifest.License).OfType<string>().Distinct(StringComparer.Ordinal)];
        return string.Join(
            " AND ", licenses.Length > 1 ? licenses.Select(license => license.Contains(' ') ? $"({license})" : license) : licenses);
    }

    public static string Description(IEnumerable<DescribedCorpus> corpora) => string.Join("\n", corpora.Select(Describe));

    private static string Describe(DescribedCorpus corpus)
    {
        IEnumerable<string?> sentences =
        [
            corpus.Title,
            corpus.Manifest.Source is { } source ? "Source: " + source : null,
            corpus.Manifest.Rights is { } rights ? "Rights: " + rights : null,
            corpus.Manifest.Citation is { } citation ? "To be cited as: " + citation : null,
            TermsOf(corpus.Terms),
        ];
        return string.Join(" ", sentences.OfType<string>().Select(sentence => sentence.TrimEnd('.', ' ') + "."));
    }

    /// <summary>A package's description has room for some: all of it stands in the articles.</summary>
    private static string? TermsOf(EquatableArray<ArticleTerms> terms)
    {
        if (terms.Count == 0) return null;
        IEnumerable<string> named = terms.Take(MostNamed)
            .Select(article => $"{article.Id} ({Excerpt.Of(article.License ?? article.Rights!)})");
        string more = terms.Count > MostNamed ? $" and {(terms.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"Under terms of their own: {string.Join(", ", named)}{more}";
    }
}
