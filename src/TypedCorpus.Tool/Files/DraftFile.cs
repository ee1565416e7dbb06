namespace TypedCorpus.Tool.Files;

/// <summary>
/// A file that is to take the place of another. Its name, which the other's length cannot make too long, begins with a dot: if its
/// process is killed and it stays behind, no corpus has it, and it goes in time (<see cref="AbandonedDrafts"/>).
/// </summary>
internal sealed class DraftFile : IDisposable
{
    /// <summary>What the names of all drafts match.</summary>
    public const string Pattern = Start + "*" + End;

    private const string Start = ".corpus-", End = ".tmp";

    private readonly string target;
    private readonly string path;

    public DraftFile(string target)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        AbandonedDrafts.DeleteOnce(folder);
        this.target = target;
        path = Path.Combine(folder, Start + Path.GetRandomFileName() + End);
    }

    /// <summary>Writes it to the disk, with the rights of the file that it is to replace.</summary>
    public void Write(ReadOnlySpan<byte> mark, ReadOnlySpan<byte> letters)
    {
        // Without a buffer, which would be written once more when the file is closed.
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
        try
        {
            file.Write(mark);
            file.Write(letters);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // So .NET calls EFBIG: the file system, or a limit of the shell, has no such long files.
            throw new IOException("The file would be longer than it may be here.", e);
        }

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
}
