namespace TypedCorpus.Packing;

/// <summary>What a package says in place of its corpora.</summary>
internal static class PackageWords
{
    public static string Title(IEnumerable<DescribedCorpus> corpora) => string.Join("; ", corpora.Select(corpus => corpus.Title));

    /// <summary>Who uses the package uses all of them: their licenses hold together.</summary>
    public static string License(IEnumerable<DescribedCorpus> corpora)
    {
        string[] licenses = [.. corpora.Select(corpus => corpus.Manifest.License).OfType<string>().Distinct(StringComparer.Ordinal)];
        return licenses.Length > 1
            ? string.Join(" AND ", licenses.Select(license => license.Contains(' ') ? $"({license})" : license))
            : licenses.FirstOrDefault() ?? "";
    }

    public static string Description(IEnumerable<DescribedCorpus> corpora) => string.Join("\n", corpora.Select(Describe));

    private static string Describe(DescribedCorpus corpus)
    {
        IEnumerable<string?> sentences =
        [
            corpus.Title,
            corpus.Manifest.Source is { } source ? "Source: " + source : null,
            corpus.Manifest.Citation is { } citation ? "To be cited as: " + citation : null,
        ];
        return string.Join(" ", sentences.OfType<string>().Select(sentence => sentence.TrimEnd('.', ' ') + "."));
    }
}
