using System.Reflection;
using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>
/// The texts of a group as the build gathers them: how many there are, where each starts and the last one ends (32 bits each, the lowest
/// byte first, counted from the resource's start), and then the bytes of their files one after the other, in the order of their keys.
/// </summary>
internal sealed class TextResource(ResourceBytes bytes, string name)
{
    private const int Word = sizeof(int);

    public static TextResource Open(Assembly assembly, string name)
    {
        Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException(
            $"The assembly {assembly.GetName().Name} lacks the resource {name} with texts of its corpus: build it with the targets of the TypedCorpus package.");
        return new TextResource(ResourceBytes.Of(stream), name);
    }

    /// <summary>A text, decoded.</summary>
    /// <param name="slot">Its place.</param>
    /// <param name="place">Where it starts in its file, after front matter, and how long it was when the tables were made.</param>
    public string Text(int slot, TextPlace place)
    {
        if (slot < 0 || slot >= Number(0)) throw Mismatch();
        int fileStart = Number(slot + 1), fileEnd = Number(slot + 2);
        if (fileStart < 0 || fileStart > fileEnd || fileEnd > bytes.Length) throw Mismatch();

        int textStart = fileStart + MarkLength(fileStart, fileEnd) + place.Start;
        if (textStart < fileStart || textStart > fileEnd) throw Mismatch();
        string text = bytes.Decode(textStart, fileEnd - textStart);
        return text.Length == place.Length ? text : throw Mismatch();
    }

    private int MarkLength(int start, int end)
    {
        byte[] mark = Encoding.UTF8.GetPreamble();
        if (end - start < mark.Length) return 0;
        for (int i = 0; i < mark.Length; i++)
            if (bytes[start + i] != mark[i]) return 0;
        return mark.Length;
    }

    private int Number(int place)
    {
        int at = place * Word;
        if (at + Word > bytes.Length) throw Mismatch();
        return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    }

    private InvalidDataException Mismatch() => new(
        $"The resource {name} has other texts than the tables of its corpus were made of: the assembly is of two builds, so build it anew.");
}
