namespace TypedCorpus.Tool.Files;

/// <summary>What of a folder is no part of a corpus. The build leaves out the same.</summary>
internal static class FolderRules
{
    /// <summary>Dot files and dot folders are those of tools: <c>.git</c>, <c>._ferry.txt</c>, <c>.pre-commit-config.yaml</c>.</summary>
    public static bool IsHidden(string name) => name.StartsWith('.');

    /// <param name="name">The name of a folder.</param>
    /// <param name="isBesideProject">Whether a project file lies where it does, so that builds write into it.</param>
    public static bool IsForeign(string name, bool isBesideProject) =>
        IsHidden(name) || name == "node_modules" || (isBesideProject && name is ("obj" or "bin"));

    public static bool IsProject(string fileName) => Path.GetExtension(fileName).EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>What to say of a project's folder that is taken for its corpus; nothing where texts lie in it themselves.</summary>
    public static string? AdviceFor(string folder)
    {
        string seeds = Path.Combine(folder, "seeds");
        if (!Directory.Exists(seeds)) return null;
        string[] names = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path))];
        bool isCorpus = names.Any(name => !IsHidden(name) && FolderEntry.At(folder, Path.Combine(folder, name)) is not null);
        return names.Any(IsProject) && !isCorpus ? $"'{folder}' is a project's folder and not a corpus: did you mean '{seeds}'?" : null;
    }
}
