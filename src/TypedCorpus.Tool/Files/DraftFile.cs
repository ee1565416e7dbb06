namespace TypedCorpus.Tool.Files;

/// <summary>
/// A file that is to take the place of another. Its name, which the other's length cannot make too long, begins with a dot: if its
/// process is killed and it stays behind, no corpus has it, and the next that is written beside it deletes it.
/// </summary>
internal sealed class DraftFile : IDisposable
{
    private const string Start = ".corpus-", End = ".tmp";

    private readonly string target;
    private readonly string path;

    public DraftFile(string target)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        DeleteAbandoned(folder);
        this.target = target;
        path = Path.Combine(folder, Start + Path.GetRandomFileName() + End);
    }

    /// <summary>Writes it to the disk, with the rights of the file that it is to replace.</summary>
    public void Write(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> letters)
    {
        // Without a buffer, which would be written once more when the file is closed.
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
        file.Write(mark);
        file.Write(letters);
        file.Flush(flushToDisk: true);
    }

    public void TakePlace(bool isNew)
    {
        // With both there is always a file. The first does not overwrite another.
        if (isNew) File.Move(path, target, overwrite: false);
        else File.Replace(path, target, destinationBackupFileName: null);
    }

    public void Dispose()
    {
        // After a stroke that succeeded there is nothing to delete.
        File.Delete(path);
    }

    /// <summary>What nobody holds open is nobody's any more.</summary>
    private static void DeleteAbandoned(string folder)
    {
        foreach (string draft in Directory.EnumerateFiles(folder, Start + "*" + End))
        {
            try
            {
                File.OpenHandle(draft, FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
                File.Delete(draft);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process is writing it, or it is not ours: then it is left where it is.
            }
        }
    }
}
