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
        if (version < 1) throw new InvalidDataException("This is no packed corpus: rebuild the project that holds it.");
        if (version > ImageFormat.Version)
            throw new InvalidDataException(
                $"The corpus was packed in version {version} of the format, and this TypedCorpus reads up to {ImageFormat.Version}: update the TypedCorpus package.");
    }

    public int RowCount(int section) => Fixed(DirectoryEntry(section) + ImageFormat.FixedWidth);

    public PackReader Row(int section, int row)
    {
        int start = Fixed(DirectoryEntry(section));
        int data = start + ((RowCount(section) + 1) * ImageFormat.FixedWidth);
        int offset = Fixed(start + (row * ImageFormat.FixedWidth));
        int end = Fixed(start + ((row + 1) * ImageFormat.FixedWidth));
        return new PackReader(numbers, strings, data + offset, data + end);
    }

    private static int DirectoryEntry(int section) => ImageFormat.HeaderLength + (section * ImageFormat.DirectoryEntryLength);

    private int Fixed(int at) =>
        ((numbers[at] - ImageFormat.First) << ImageFormat.PayloadBits) | (numbers[at + 1] - ImageFormat.First);
}
