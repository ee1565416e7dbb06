using System.Reflection;

namespace TypedCorpus.Imaging;

/// <summary>
/// The texts of a group as the build gathers them: how many there are, where each starts and the last one ends (32 bits each, the lowest
/// byte first, counted from the resource's start), and then the bytes of their files one after the other, in the order of their keys.
/// </summary>
internal sealed class TextResource(ResourceBytes bytes, string name)
{
    private const int Word = sizeof(int);

    public static TextResource Open(Assembly assembly, string name) =>
        new(ResourceBytes.Of(assembly.GetManifestResourceStream(name) ?? throw Missing(assembly, name)), name);

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
        string text = bytes.Decode(textStart, fileEnd - textStart, place.Length);
        return text.Length == place.Length ? text : throw Mismatch();
    }

    private int MarkLength(int start, int end) =>
        end - start >= 3 && bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF ? 3 : 0;

    private int Number(int place)
    {
        int at = place * Word;
        if (at + Word > bytes.Length) throw Mismatch();
        return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    }

    private static InvalidDataException Missing(Assembly assembly, string name) => new(
        $"The assembly {assembly.GetName().Name} lacks the resource {name} with texts of its corpus: build it with the targets of the TypedCorpus package.");

    private InvalidDataException Mismatch() => new(
        $"The resource {name} has other texts than the tables of its corpus were made of: the assembly is of two builds, so build it anew.");
}
