namespace TypedCorpus.Packing;

/// <summary>Why a project is not packed.</summary>
/// <param name="File">The manifest; <see langword="null"/> where there is none, or where the project itself is at fault.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record PackProblem(string? File, string Message)
{
    public const string Id = "CORPUS013";

    public static IEnumerable<PackProblem> Of(IReadOnlyCollection<DescribedCorpus> corpora, string projectLicense)
    {
        foreach (DescribedCorpus corpus in corpora)
        {
            if ((corpus.Manifest.License ?? corpus.Manifest.Rights) is null)
                yield return new(
                    corpus.File,
                    $"The corpus '{corpus.Name}' is not packed, as it does not say under which license it may be used: "
                    + "write 'license:' into corpus.yml, such as CC-BY-4.0, or 'rights:' where it is under none");
            if (corpus.Manifest.Source is null)
                yield return new(
                    corpus.File,
                    $"The corpus '{corpus.Name}' is not packed, as it does not say where its texts come from: "
                        + "write 'source:' into corpus.yml");
        }

        string license = PackageWords.License(corpora);
        if (projectLicense.Length > 0 && license.Length > 0 && projectLicense != license)
            yield return new(
                null,
                $"The project says <PackageLicenseExpression>{projectLicense}</PackageLicenseExpression>, "
                    + $"and its corpora are under {license}: let both say the same, or leave the property out");
    }
}
