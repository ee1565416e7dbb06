namespace TypedCorpus.Tool.Files;

/// <summary>
/// What of a folder is no part of a corpus. The build leaves out the same, but for what other projects write: it sees no project but its own.
/// </summary>
internal static class FolderRules
{
    /// <summary>Dot files and dot folders are those of tools: <c>.git</c>, <c>._ferry.txt</c>, <c>.pre-commit-config.yaml</c>.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.');

    /// <param name="name">The name of a folder.</param>
    /// <param name="isBesideProject">Whether a project file lies where it does, so that builds write into it.</param>
    public static bool IsForeign(string name, bool isBesideProject) =>
        IsHidden(name) || name == "node_modules" || (isBesideProject && name is ("obj" or "bin"));
}
