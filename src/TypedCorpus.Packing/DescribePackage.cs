using Microsoft.Build.Framework;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Packing;

/// <summary>
/// Brings what corpora say of themselves into the package that holds them, and stops the pack where they do not say under which license
/// they may be used, or where their texts come from: nobody can look that up later.
/// </summary>
public sealed class DescribePackage : ITask
{
    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The full paths of the corpora's files; manifests are read, others passed over.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>The names and folders of the corpora, as the generator gets them.</summary>
    [Required]
    public string Roots { get; set; } = "";

    /// <summary>The project that is packed, for what is wrong with it rather than with a file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The project's own license expression; must be the corpora's where both are given.</summary>
    public string ProjectLicense { get; set; } = "";

    /// <summary>The corpora's titles.</summary>
    [Output]
    public string Title { get; private set; } = "";

    /// <summary>The SPDX expression of all corpora's licenses together.</summary>
    [Output]
    public string License { get; private set; } = "";

    /// <summary>Titles, sources and citations, a line a corpus.</summary>
    [Output]
    public string Description { get; private set; } = "";

    /// <summary>Reads the manifests; <see langword="false"/> where one lacks what a package needs, which is logged.</summary>
    public bool Execute()
    {
        DescribedCorpus[] corpora = [.. DescribedCorpus.ReadAll(Roots, Files)];
        (Title, License, Description) = (PackageWords.Title(corpora), PackageWords.License(corpora), PackageWords.Description(corpora));

        PackProblem[] problems = [.. PackProblem.Of(corpora, ProjectLicense)];
        foreach (PackProblem problem in problems)
        {
            BuildEngine?.LogErrorEvent(new BuildErrorEventArgs(
                "", PackProblem.Id, problem.File ?? Project, problem.File is null ? 0 : 1, problem.File is null ? 0 : 1, 0, 0,
                Excerpt.Visible(problem.Message, int.MaxValue), "", nameof(DescribePackage)));
        }

        return problems.Length == 0;
    }
}
