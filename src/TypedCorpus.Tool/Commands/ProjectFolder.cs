using TypedCorpus.Text;

namespace TypedCorpus.Tool.Commands;

/// <summary>Recognises the folder of a project: people name it first, and it is seldom the corpus itself.</summary>
internal static class ProjectFolder
{
    public static bool IsProjectFile(string name) => Path.GetExtension(name).EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>What to say of it; nothing where texts lie in it themselves.</summary>
    public static string? AdviceFor(string folder)
    {
        string seeds = Path.Combine(folder, "seeds");
        if (!Directory.Exists(seeds)) return null;
        string[] names = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path))];
        bool isCorpus = names.Any(name => !name.StartsWith('.') && SeedPath.Read(name) is not null);
        return names.Any(IsProjectFile) && !isCorpus ? $"'{folder}' is a project's folder and not a corpus: did you mean '{seeds}'?" : null;
    }
}
