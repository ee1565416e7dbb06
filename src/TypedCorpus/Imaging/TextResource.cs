using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>
/// The texts of a group as the build gathers them: how many there are, where each starts and the last one ends (32 bits each, the lowest
/// byte first, counted from the resource's start), and then the bytes of their files one after the other, in the order of their keys.
/// They are decoded where the runtime has mapped them. It has few methods, since each is compiled before the first answer.
/// </summary>
internal sealed unsafe class TextResource
{
    private const int Word = sizeof(int);

    /// <summary>Held so that the memory which <see cref="bytes"/> points to stays: the assembly may be unloaded.</summary>
    private readonly Stream stream;

    private readonly byte* bytes;
    private readonly int length;
    private readonly string name;

    /// <param name="assembly">The assembly that the resource should be in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="stream">What the assembly has of that name.</param>
    public TextResource(Assembly assembly, string name, Stream? stream)
    {
        UnmanagedMemoryStream mapped = stream as UnmanagedMemoryStream ?? Copy(stream ?? throw Missing(assembly, name));
        this.stream = mapped;
        this.name = name;
        bytes = mapped.PositionPointer;
        length = checked((int)mapped.Length);
    }

    /// <summary>A text, decoded.</summary>
    /// <param name="slot">Its place.</param>
    /// <param name="start">Where it starts in its file, in bytes after a byte-order mark: after front matter.</param>
    /// <param name="units">How many UTF-16 code units it had when the tables were made.</param>
    public string Text(int slot, int start, int units)
    {
        if (slot < 0 || slot >= Number(0)) throw Mismatch();
        int from = Number(slot + 1), end = Number(slot + 2);
        if (from < 0 || from > end || end > length) throw Mismatch();
        if (end - from >= 3 && bytes[from] == 0xEF && bytes[from + 1] == 0xBB && bytes[from + 2] == 0xBF) from += 3;
        if (start < 0 || start > end - from) throw Mismatch();

        string text = Encoding.UTF8.GetString(bytes + from + start, end - from - start);
        GC.KeepAlive(stream);
        return text.Length == units ? text : throw Mismatch();
    }

    private int Number(int place)
    {
        if ((uint)place >= (uint)(length / Word)) throw Mismatch();
        byte* at = bytes + (place * Word);
        return at[0] | (at[1] << 8) | (at[2] << 16) | (at[3] << 24);
    }

    /// <summary>Copies into memory that is never moved or freed, as its reader lives as long. No known runtime needs it.</summary>
    private static UnmanagedMemoryStream Copy(Stream stream)
    {
        using var copy = new MemoryStream();
        using (stream) stream.CopyTo(copy);
        return new UnmanagedMemoryStream((byte*)GCHandle.Alloc(copy.ToArray(), GCHandleType.Pinned).AddrOfPinnedObject(), copy.Length);
    }

    private static InvalidDataException Missing(Assembly assembly, string name) => new(
        $"The assembly {assembly.GetName().Name} lacks the resource {name} with texts of its corpus: "
            + "build it with the targets of the TypedCorpus package.");

    private InvalidDataException Mismatch() => new(
        $"The resource {name} has other texts than the tables of its corpus were made of: "
            + "the assembly is of two builds, so build it anew.");
}
