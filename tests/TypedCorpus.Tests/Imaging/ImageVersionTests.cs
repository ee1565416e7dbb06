using TypedCorpus.Imaging;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Imaging;

public class ImageVersionTests
{
    [Fact]
    public void An_image_of_a_newer_version_is_refused_and_the_message_tells_what_to_do()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Harbour.Image(version: ImageFormat.Version + 1).Open());
        Assert.Equal("The corpus was packed in version 2 of the format, and this TypedCorpus reads up to 1: update the TypedCorpus package.", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no pack")]
    public void What_is_no_image_is_refused(string index) => Assert.Throws<InvalidDataException>(new Forgery(index).Open);

    [Fact]
    public void A_number_of_any_size_reads_back()
    {
        int[] numbers = [0, 1, (1 << 13) - 1, 1 << 13, (1 << 26) - 1, 1 << 26, int.MaxValue];
        var pack = new PackBuilder(1);
        foreach (int number in numbers) pack.Row(0, number);
        var reader = new Pack(pack.Numbers(), pack.Strings);
        Assert.Equal(numbers, Enumerable.Range(0, reader.RowCount(0)).Select(row => reader.Row(0, row).Number()));
    }

    private sealed class Forgery(string index) : CorpusImage
    {
        public override string Index(int part) => index;

        public override string Group(int number, int part) => "";
    }
}
