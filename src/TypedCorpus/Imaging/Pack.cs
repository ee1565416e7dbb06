namespace TypedCorpus.Imaging;

/// <summary>Reads a pack: sections of rows of numbers, with a heap of strings beside it.</summary>
internal sealed class Pack
{
    private readonly string numbers;
    private readonly string strings;

    /// <exception cref="InvalidDataException">The pack is of a newer version than this library reads, or no pack.</exception>
    public Pack(string numbers, string strings)
    {
        this.numbers = numbers;
        this.strings = strings;
        int version = numbers.Length == 0 ? 0 : numbers[0] - ImageFormat.First;
        if (version is < 1 or > ImageFormat.Version) throw Refusal(version);
    }

    public int RowCount(int section)
    {
        Section(section, out int count);
        return count;
    }

    /// <exception cref="InvalidDataException">There is no such row.</exception>
    public PackReader Row(int section, int row)
    {
        int start = Section(section, out int count);
        if ((uint)row >= (uint)count) throw Damage.Found();
        int data = start + ((count + 1) * ImageFormat.FixedWidth);
        int place = start + (row * ImageFormat.FixedWidth);
        int first = data + Fixed(place), end = data + Fixed(place + ImageFormat.FixedWidth);
        bool isWithin = first >= data && first <= end && end <= numbers.Length;
        return isWithin ? new PackReader(numbers, strings, first, end) : throw Damage.Found();
    }

    /// <summary>Where a section starts, and how many rows it has: no more than it has characters for, and none if the pack ends before it.</summary>
    private int Section(int section, out int count)
    {
        count = 0;
        if (numbers.Length < ImageFormat.HeaderLength || section >= numbers[1] - ImageFormat.First) return 0;
        int entry = ImageFormat.HeaderLength + (section * ImageFormat.DirectoryEntryLength);
        int start = Fixed(entry);
        count = Fixed(entry + ImageFormat.FixedWidth);
        bool hasRoom = start >= 0 && count >= 0 && count < (numbers.Length - start) / ImageFormat.FixedWidth;
        return hasRoom ? start : throw Damage.Found();
    }

    private int Fixed(int at) => (uint)at < (uint)(numbers.Length - 1)
        ? ((numbers[at] - ImageFormat.First) << ImageFormat.PayloadBits) | (numbers[at + 1] - ImageFormat.First)
        : throw Damage.Found();

    private static InvalidDataException Refusal(int version) => new(version < 1
        ? "This is no packed corpus: rebuild the project that holds it."
        : $"The corpus was packed in version {version} of the format, and this TypedCorpus reads up to {ImageFormat.Version}: "
            + "update the TypedCorpus package.");
}
