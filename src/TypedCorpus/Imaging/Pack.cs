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

    public int RowCount(int section) => Fixed(ImageFormat.HeaderLength + (section * ImageFormat.DirectoryEntryLength) + ImageFormat.FixedWidth);

    public PackReader Row(int section, int row)
    {
        int entry = ImageFormat.HeaderLength + (section * ImageFormat.DirectoryEntryLength);
        int start = Fixed(entry);
        int data = start + ((Fixed(entry + ImageFormat.FixedWidth) + 1) * ImageFormat.FixedWidth);
        int place = start + (row * ImageFormat.FixedWidth);
        return new PackReader(numbers, strings, data + Fixed(place), data + Fixed(place + ImageFormat.FixedWidth));
    }

    private int Fixed(int at) =>
        ((numbers[at] - ImageFormat.First) << ImageFormat.PayloadBits) | (numbers[at + 1] - ImageFormat.First);

    private static InvalidDataException Refusal(int version) => new(version < 1
        ? "This is no packed corpus: rebuild the project that holds it."
        : $"The corpus was packed in version {version} of the format, and this TypedCorpus reads up to {ImageFormat.Version}: update the TypedCorpus package.");
}
