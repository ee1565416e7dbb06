using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tool.Files;

/// <summary>A file of a corpus's folder that has not been read yet.</summary>
internal sealed record FolderEntry(SeedKind Kind, string Key, string Path)
{
    public static IEnumerable<FolderEntry> Below(string root, SearchOption depth) =>
        Directory.EnumerateFiles(root, "*", depth).Select(path => At(root, path)).OfType<FolderEntry>();

    /// <summary>The file without its content.</summary>
    public SeedFile Identify(string corpus) => new(corpus, Kind, Key, Path, "", "");

    private static FolderEntry? At(string root, string path) =>
        SeedPath.Read(System.IO.Path.GetRelativePath(root, path)) is var (kind, key) ? new(kind, key, path) : null;
}
