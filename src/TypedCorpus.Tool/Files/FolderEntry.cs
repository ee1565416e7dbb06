using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tool.Files;

/// <summary>A file of a corpus's folder that has not been read yet.</summary>
internal sealed record FolderEntry(SeedKind Kind, string Key, string Path)
{
    /// <summary>Whether it is about one text, or is one.</summary>
    public bool IsOfText => Kind is SeedKind.Text or SeedKind.Sidecar;

    /// <summary>The file at a path below a corpus's folder; <see langword="null"/> where it is no part of a corpus.</summary>
    public static FolderEntry? At(string root, string path) =>
        SeedPath.Read(System.IO.Path.GetRelativePath(root, path)) is var (kind, key) ? new(kind, key, path) : null;

    /// <summary>The file at a path that a person named, whatever its name begins with.</summary>
    public static FolderEntry? AtNamed(string root, string path) =>
        SeedPath.OfNamed(System.IO.Path.GetRelativePath(root, path)) is var (kind, key) ? new(kind, key, path) : null;

    /// <summary>The file without its content.</summary>
    public SeedFile Identify(string corpus) => new(corpus, Kind, Key, Path, "", "");
}
