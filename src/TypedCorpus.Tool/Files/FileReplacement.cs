using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tool.Files;

/// <summary>
/// The one way in which commands write: a new file is made beside the old one, brought to the disk, and put in its place at a stroke, if
/// the old one is still what was read. If the process is killed at any moment, or the disk is full, either the old or the new file is
/// there, and complete.
/// </summary>
internal static class FileReplacement
{
    /// <param name="read">The file as it was read; without a hash where there was none.</param>
    /// <param name="letters">What it is to hold, without a byte-order mark: it keeps the one that it has.</param>
    public static WriteOutcome Write(SeedFile read, ReadOnlySpan<byte> letters)
    {
        try
        {
            if (Refusal(read.Path) is { } why) return WriteOutcome.Failed(read.Path, why);
            byte[]? before = BytesOf(read.Path);
            if (!IsSame(before, read.Sha256)) return WriteOutcome.Outdated(read.Path);

            using var draft = new DraftFile(read.Path);
            draft.Write(before.AsSpan().StartsWith(SeedBytes.Mark) ? SeedBytes.Mark : [], letters);
            // Again, for to write takes its time.
            if (!IsSame(BytesOf(read.Path), read.Sha256)) return WriteOutcome.Outdated(read.Path);
            draft.TakePlace(isNew: before is null);
            return WriteOutcome.Written;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return WriteOutcome.Failed(read.Path, e.Message);
        }
    }

    /// <summary>Both could be replaced by a file, but whoever made it a link or protected it did so on purpose.</summary>
    private static string? Refusal(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is { } target) return $"it is a link, and what it leads to ('{target}') may not be the corpus's.";
        if (!file.Exists) return null;
        bool isProtected = OperatingSystem.IsWindows() ? file.IsReadOnly : (file.UnixFileMode & AnyWrite) == 0;
        if (isProtected) return "it is read-only.";
        // Where the folder alone may be written, its files are not ours to replace.
        File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
        return null;
    }

    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private static byte[]? BytesOf(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private static bool IsSame(byte[]? bytes, string hash) =>
        bytes is null ? hash.Length == 0 : Sha256.Of(bytes) == hash;
}
