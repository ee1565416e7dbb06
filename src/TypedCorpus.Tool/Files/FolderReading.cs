using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Files;

/// <summary>A corpus as its folder has it now, and what of the folder is not in it.</summary>
/// <param name="Files">What could be opened. A text is not among them without its sidecar, nor a sidecar without its text.</param>
/// <param name="First">What was read of them.</param>
/// <param name="Others">The paths of files that are of no kind that is read.</param>
/// <param name="Notes">What a person should know was left out on purpose.</param>
/// <param name="Unreadable">Why files could not be opened.</param>
internal sealed record FolderReading(
    CorpusFiles Files, FirstReading First, IReadOnlyList<string> Others, IReadOnlyList<string> Notes, IReadOnlyList<string> Unreadable)
{
    public void Report(StandardStreams streams)
    {
        foreach (string message in Notes.Concat(Unreadable)) streams.Say(message);
    }

    /// <summary>The code to end with, where what was read would end with another.</summary>
    public int CodeOr(int code) => Unreadable.Count > 0 ? ExitCode.Usage : code;

    /// <summary>Opens files with the content that was read first; <see langword="null"/> for one that has changed since.</summary>
    public Func<string, SeedFile?> Opener()
    {
        Dictionary<string, SeedFile> byPath = Files.All.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Dictionary<string, SeedFile?> opened = new(StringComparer.Ordinal);
        return path =>
        {
            if (opened.TryGetValue(path, out SeedFile? known)) return known;
            SeedFile file = Files.Open(byPath[path]);
            return opened[path] = First.IsFirst(file) ? file : null;
        };
    }
}
