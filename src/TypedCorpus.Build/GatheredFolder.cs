using TypedCorpus.Imaging;

namespace TypedCorpus.Build;

/// <summary>The folder of gathered files, in which a build touches no more than what has changed.</summary>
internal static class GatheredFolder
{
    public static void Write(string folder, IEnumerable<TextGroup> groups)
    {
        Directory.CreateDirectory(folder);
        var stale = new HashSet<string>(
            Directory.EnumerateFiles(folder, ResourceName.Prefix + "*").Select(Path.GetFileName)!, StringComparer.Ordinal);
        foreach (TextGroup group in groups)
        {
            stale.Remove(group.Name);
            string path = Path.Combine(folder, group.Name);
            byte[] bytes = group.Gather();
            if (!Holds(path, bytes)) File.WriteAllBytes(path, bytes);
        }

        foreach (string name in stale) File.Delete(Path.Combine(folder, name));
    }

    private static bool Holds(string path, byte[] bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
