using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Files;

/// <summary>
/// What was met below a folder. Links to folders are not followed: so nothing outside is reached, a folder is met once, and no loop of
/// links has a way round.
/// </summary>
internal sealed class FolderWalk
{
    private readonly string root;
    private readonly List<FolderEntry> entries = [];
    private readonly List<string> others = [];
    private readonly List<string> notes = [];
    private readonly List<string> unreadable = [];

    private FolderWalk(string root) => this.root = root;

    /// <summary>The files that a corpus could have, in ordinal order of their names, folder by folder.</summary>
    public IReadOnlyList<FolderEntry> Entries => entries;

    /// <summary>The paths of files of other kinds.</summary>
    public IReadOnlyList<string> Others => others;

    /// <summary>What a person should know was left out.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Why folders could not be read.</summary>
    public IReadOnlyList<string> Unreadable => unreadable;

    public static FolderWalk Of(string root)
    {
        var walk = new FolderWalk(root);
        walk.Visit(root);
        return walk;
    }

    private void Visit(string folder)
    {
        try
        {
            FileSystemInfo[] found =
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
            bool hasProject = found.Any(entry => entry is FileInfo && ProjectFolder.IsProjectFile(entry.Name));
            foreach (FileSystemInfo entry in found) Visit(entry, Path.Combine(folder, entry.Name), hasProject);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(e.Message);
        }
    }

    private void Visit(FileSystemInfo entry, string path, bool isBesideProject)
    {
        if (entry is DirectoryInfo)
        {
            if (IsForeign(entry.Name, isBesideProject)) return;
            if (entry.LinkTarget is null) Visit(path);
            else notes.Add(AboutLink(path));
        }
        else if (!IsHidden(entry.Name))
        {
            if (FolderEntry.At(root, path) is { } file) entries.Add(file);
            else others.Add(path);
        }
    }

    /// <summary>Dot files and dot folders are those of tools: <c>.git</c>, <c>._ferry.txt</c>, <c>.pre-commit-config.yaml</c>.</summary>
    private static bool IsHidden(string name) => name.StartsWith('.');

    /// <summary>
    /// Folders that are not part of a corpus. The build leaves out the same, but for what other projects write: it sees none but its own.
    /// </summary>
    /// <param name="name">The name of a folder.</param>
    /// <param name="isBesideProject">Whether a project file lies where it does, so that builds write into it.</param>
    private static bool IsForeign(string name, bool isBesideProject) =>
        IsHidden(name) || name == "node_modules" || (isBesideProject && name is ("obj" or "bin"));

    private string AboutLink(string path) =>
        $"'{path}' is a link to a folder, which is not followed: what is there is read only where it lies in '{root}' itself.";
}
