using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests;

/// <summary>Files as they would come from a folder.</summary>
internal static class Given
{
    public static SeedFile Text(string content) => File("a.txt", content);

    public static SeedFile File(string path, string content)
    {
        (SeedKind kind, string key) = SeedPath.Read(path)!.Value;
        return new SeedFile("seeds", kind, key, path, content, Sha256.Of(content));
    }
}
