using System.Text;

namespace TypedCorpus.ImageWriting;

/// <summary>The strings of a pack, each once.</summary>
internal sealed class StringHeap
{
    private readonly StringBuilder heap = new();
    private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);

    public int Add(string text)
    {
        if (starts.TryGetValue(text, out int start)) return start;
        start = heap.Length;
        heap.Append(text);
        starts.Add(text, start);
        return start;
    }

    public override string ToString() => heap.ToString();
}
