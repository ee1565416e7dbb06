using Microsoft.Win32.SafeHandles;

namespace TypedCorpus.Tool;

/// <summary>Nobody reads the output any more, so there is nothing left to do.</summary>
internal sealed class OutputClosedException : Exception;

/// <summary>Standard output that notices when its reader has gone. The console's own stream would go on writing.</summary>
internal sealed class StandardOutput : Stream
{
    /// <summary>EPIPE, on Linux and macOS. On Windows the console's stream is taken.</summary>
    private const int BrokenPipe = 32;

    /// <summary>EAGAIN: whoever made the pipe wants no waits, and it is full.</summary>
    private static readonly int FullPipe = OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>
    /// What a pipe takes as a whole or not at all, by POSIX (PIPE_BUF): so it is known how much went out before it was full.
    /// </summary>
    private const int Portion = 512;

    private readonly FileStream pipe;
    private readonly Stream console = Console.OpenStandardOutput();

    private StandardOutput(FileStream pipe) => this.pipe = pipe;

    /// <summary>Terminals, and files whose offset other processes may share, are left to the console's stream.</summary>
    public static Stream Open()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return output.CanSeek ? Console.OpenStandardOutput() : new StandardOutput(output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It was closed from the start.
            return Console.OpenStandardOutput();
        }
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (; buffer.Length > Portion; buffer = buffer[Portion..]) WritePortion(buffer[..Portion]);
        WritePortion(buffer);
    }

    private void WritePortion(ReadOnlySpan<byte> portion)
    {
        try
        {
            pipe.Write(portion);
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            throw new OutputClosedException();
        }
        catch (IOException e) when (e.HResult == FullPipe)
        {
            // The console's stream waits until there is room.
            console.Write(portion);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
