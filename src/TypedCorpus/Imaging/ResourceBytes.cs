using System.Text;

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

    public static ResourceBytes Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory) return new ResourceBytes(memory);
        using var copy = new MemoryStream();
        using (stream) stream.CopyTo(copy);
        return new ResourceBytes(copy.ToArray());
    }

    /// <summary>What UTF-8 says from a place on; the caller stays below <see cref="Length"/>.</summary>
    public string Decode(int start, int length)
    {
        if (pointer is null) return Encoding.UTF8.GetString(copy, start, length);
        string text = Encoding.UTF8.GetString(pointer + start, length);
        GC.KeepAlive(mapped);
        return text;
    }
}
