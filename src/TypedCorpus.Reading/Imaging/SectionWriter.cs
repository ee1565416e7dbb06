using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>Writes the rows of a section of a pack, one after the other.</summary>
internal sealed class SectionWriter(StringHeap strings)
{
    private readonly List<int> rows = [];
    private readonly StringBuilder data = new();

    public int RowCount => rows.Count;

    public int Length => ((rows.Count + 1) * ImageFormat.FixedWidth) + data.Length;

    public SectionWriter StartRow()
    {
        rows.Add(data.Length);
        return this;
    }

    public SectionWriter Number(int value)
    {
        if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), value, "A pack holds no negative numbers.");
        for (; value > ImageFormat.PayloadMask; value >>= ImageFormat.PayloadBits)
            data.Append((char)(ImageFormat.First + (ImageFormat.Continues | (value & ImageFormat.PayloadMask))));
        data.Append((char)(ImageFormat.First + value));
        return this;
    }

    public SectionWriter Text(string? text) =>
        text is null ? Number(0) : Number(strings.Add(text) + 1).Number(text.Length);

    public SectionWriter Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (string text in texts) Text(text);
        return this;
    }

    public SectionWriter Range(TextRange range) => Number(range.Start).Number(range.Length);

    public SectionWriter Range(TextRange? range) => range is { } r ? Number(r.Start + 1).Number(r.Length) : Number(0);

    public void AppendTo(StringBuilder numbers)
    {
        foreach (int row in rows) PackWriter.AppendFixed(numbers, row);
        PackWriter.AppendFixed(numbers, data.Length);
        numbers.Append(data);
    }
}
