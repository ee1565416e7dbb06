namespace TypedCorpus.Imaging;

/// <summary>The bytes of a resource: where the runtime has mapped them, without a copy, or else a copy.</summary>
internal sealed unsafe class ResourceBytes
{
    /// <summary>Held so that what it points into stays: the assembly may be unloadable.</summary>
    private readonly Stream? mapped;

    private readonly byte* pointer;
    private readonly byte[] copy = [];

    private ResourceBytes(UnmanagedMemoryStream stream)
    {
        mapped = stream;
        pointer = stream.PositionPointer;
        Length = checked((int)stream.Length);
    }

    private ResourceBytes(byte[] bytes) => (copy, Length) = (bytes, bytes.Length);

    public int Length { get; }

    /// <summary>A byte; the caller stays below <see cref="Length"/>.</summary>
    public byte this[int index] => pointer is null ? copy[index] : pointer[index];

    public static ResourceBytes Of(Stream stream) => stream is UnmanagedMemoryStream memory ? new ResourceBytes(memory) : Copy(stream);

    /// <summary>What UTF-8 says from a place on; the caller stays below <see cref="Length"/>.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="length">How many UTF-16 code units they should say. The string may have another length.</param>
    public string Decode(int start, int count, int length)
    {
        if (pointer is null)
        {
            fixed (byte* bytes = copy) return Utf8.Decode(bytes + start, count, length);
        }

        string text = Utf8.Decode(pointer + start, count, length);
        GC.KeepAlive(mapped);
        return text;
    }

    private static ResourceBytes Copy(Stream stream)
    {
        using var copy = new MemoryStream();
        using (stream) stream.CopyTo(copy);
        return new ResourceBytes(copy.ToArray());
    }
}
