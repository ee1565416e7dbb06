using System.Text;
using TypedCorpus.Imaging;

namespace TypedCorpus.ImageWriting;

/// <summary>Writes a pack, as <see cref="ImageFormat"/> describes it and <see cref="Pack"/> reads it.</summary>
internal sealed class PackWriter
{
    private readonly SectionWriter[] sections;
    private readonly StringHeap strings = new();
    private readonly int required;

    /// <param name="sectionCount">How many sections it may have.</param>
    /// <param name="optional">How many of the last of them are left out while they are empty.</param>
    public PackWriter(int sectionCount, int optional = 0)
    {
        required = sectionCount - optional;
        sections = new SectionWriter[sectionCount];
        for (int i = 0; i < sectionCount; i++) sections[i] = new SectionWriter(strings);
    }

    public SectionWriter this[int section] => sections[section];

    /// <exception cref="InvalidOperationException">The pack is longer than its directory can say.</exception>
    public Packed Pack()
    {
        int count = sections.Length;
        while (count > required && sections[count - 1].RowCount == 0) count--;
        ReadOnlySpan<SectionWriter> written = sections.AsSpan(0, count);
        var numbers = new StringBuilder();
        numbers.Append((char)(ImageFormat.First + ImageFormat.Version)).Append((char)(ImageFormat.First + count));

        int start = ImageFormat.HeaderLength + (count * ImageFormat.DirectoryEntryLength);
        foreach (SectionWriter section in written)
        {
            AppendFixed(numbers, start);
            AppendFixed(numbers, section.RowCount);
            start += section.Length;
        }

        foreach (SectionWriter section in written) section.AppendTo(numbers);
        return new Packed(numbers.ToString(), strings.ToString());
    }

    internal static void AppendFixed(StringBuilder numbers, int value)
    {
        if (value > ImageFormat.MaxFixed) throw new InvalidOperationException($"A pack holds at most {ImageFormat.MaxFixed} characters.");
        numbers.Append((char)(ImageFormat.First + (value >> ImageFormat.PayloadBits)));
        numbers.Append((char)(ImageFormat.First + (value & ImageFormat.PayloadMask)));
    }
}
