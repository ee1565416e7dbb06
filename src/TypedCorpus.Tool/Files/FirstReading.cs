using System.Collections.Concurrent;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Files;

/// <summary>
/// Files as they were when they were first read, so that whatever is said of a file in one run is said of the same content, though
/// somebody writes into it meanwhile. Of texts, which may be very many, only the hash is kept.
/// </summary>
internal sealed class FirstReading
{
    private readonly ConcurrentDictionary<string, SeedFile> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>A file of which only the place is known, with its content.</summary>
    public SeedFile Open(SeedFile file)
    {
        if (kept.TryGetValue(file.Path, out SeedFile? first)) return first;
        SeedFile opened = SeedBytes.Open(file);
        hashes.TryAdd(file.Path, opened.Sha256);
        return file.Kind == SeedKind.Text ? opened : kept.GetOrAdd(file.Path, opened);
    }

    /// <summary>Whether it has the content that was read first.</summary>
    public bool IsFirst(SeedFile opened) => hashes.TryGetValue(opened.Path, out string? hash) && hash == opened.Sha256;
}
