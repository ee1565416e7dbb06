using Microsoft.Win32.SafeHandles;

namespace TypedCorpus.Tool;

/// <summary>Nobody reads the output any more, so there is nothing left to do.</summary>
internal sealed class OutputClosedException : Exception;

/// <summary>Standard output that notices when its reader has gone. The console's own stream would go on writing.</summary>
internal sealed class StandardOutput : Stream
{
    /// <summary>EPIPE, on Linux and macOS. On Windows the console's stream is taken.</summary>
    private const int BrokenPipe = 32;

    private readonly FileStream pipe;

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
        try
        {
            pipe.Write(buffer);
        }
        catch (IOException e) when (e.HResult == BrokenPipe)
        {
            throw new OutputClosedException();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
