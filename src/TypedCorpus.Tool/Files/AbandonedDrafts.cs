using System.Collections.Concurrent;

namespace TypedCorpus.Tool.Files;

/// <summary>Deletes the drafts that killed processes left behind, in each folder once: very many files may be written there.</summary>
internal static class AbandonedDrafts
{
    /// <summary>
    /// A draft takes its place within moments. Only its age tells that nobody is at work on it: what another process has just closed, and
    /// is about to move, nobody holds open, and some file systems have no locks.
    /// </summary>
    public static readonly TimeSpan Age = TimeSpan.FromHours(1);

    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);

    public static void DeleteOnce(string folder)
    {
        DateTime now = DateTime.UtcNow;
        if (!Seen.TryAdd(folder, true)) return;
        foreach (FileInfo draft in new DirectoryInfo(folder).EnumerateFiles(DraftFile.Pattern))
        {
            try
            {
                if (now - draft.LastWriteTimeUtc > Age) draft.Delete();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It is not ours: then it is left where it is.
            }
        }
    }
}
