using System.Formats.Tar;

namespace TypedCorpus.Tool.Files;

/// <summary>Tells regular files from pipes and devices: opening a pipe would wait for somebody to write into it.</summary>
internal static class FileNature
{
    /// <summary>Why a file cannot be read; <see langword="null"/> where it can.</summary>
    public static string? ProblemOf(string path)
    {
        try
        {
            if (!IsPlain(path)) return $"'{path}' is no file to be read but a pipe, a socket or a device.";
            File.OpenHandle(path).Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    /// <summary>
    /// Whether a path leads, perhaps over links, to bytes that have an end. Only what says that it has no length is looked at closer;
    /// archives tell the kinds apart without opening anything else than a file.
    /// </summary>
    private static bool IsPlain(string path)
    {
        FileSystemInfo file = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) ?? new FileInfo(path);
        if (file is not FileInfo { Exists: true, Length: 0 }) return true;
        using var archive = new MemoryStream();
        try
        {
            using var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true);
            writer.WriteEntry(file.FullName, "entry");
        }
        catch (IOException e) when (e.GetType() == typeof(IOException))
        {
            // An archive has no sockets.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
