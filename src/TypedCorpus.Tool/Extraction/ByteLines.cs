namespace TypedCorpus.Tool.Extraction;

/// <summary>
/// Lines of a stream, which end with LF or CR LF, each as soon as it is there. No more of one is kept than the longest may have.
/// </summary>
internal sealed class ByteLines(Stream input, int longest)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool isAtStart = true;

    /// <summary>The next line without its end; <see langword="null"/> where there is none.</summary>
    public ByteLine? Next()
    {
        bool isTooLong = false;
        for (int searched = start; ; )
        {
            int found = Array.IndexOf(buffer, (byte)'\n', searched, end - searched);
            if (found >= 0) return Take(found, found + 1, isTooLong);

            isTooLong |= end - start > longest;
            if (isTooLong) start = end;
            searched = MakeRoom();
            int count = input.Read(buffer, end, buffer.Length - end);
            end += count;
            if (count == 0) return start < end || isTooLong ? Take(end, end, isTooLong) : null;
        }
    }

    private ByteLine Take(int lineEnd, int next, bool isTooLong)
    {
        ReadOnlyMemory<byte> bytes = buffer.AsMemory(start..lineEnd);
        (start, bool isFirst, isAtStart) = (next, isAtStart, false);
        if (isTooLong || bytes.Length > longest) return new ByteLine(default, IsTooLong: true);
        if (bytes.Span.EndsWith("\r"u8)) bytes = bytes[..^1];
        if (isFirst && bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return new ByteLine(bytes, IsTooLong: false);
    }

    /// <summary>What is left moves to the front, and into a larger array if it fills this one.</summary>
    /// <returns>Where what is still to be read begins.</returns>
    private int MakeRoom()
    {
        byte[] old = buffer;
        if (start == 0 && end == buffer.Length) buffer = new byte[buffer.Length * 2];
        Buffer.BlockCopy(old, start, buffer, 0, end - start);
        (start, end) = (0, end - start);
        return end;
    }
}

/// <summary>A line; its bytes are good until the next is asked for.</summary>
internal readonly record struct ByteLine(ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.Span.Trim(" \t\r"u8).IsEmpty;
}
