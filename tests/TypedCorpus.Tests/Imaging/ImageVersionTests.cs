using TypedCorpus.Imaging;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Imaging;

public class ImageVersionTests
{
    [Fact]
    public void An_image_of_a_newer_version_is_refused_and_the_message_tells_what_to_do()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Harbour.Image(version: ImageFormat.Version + 1).Open());
        Assert.Equal("The corpus was packed in version 3 of the format, and this TypedCorpus reads up to 2: update the TypedCorpus package.", refusal.Message);
    }

    [Fact]
    public void An_image_of_version_1_opens_and_nothing_in_it_is_drafted_or_sure_or_under_terms_of_its_own()
    {
        Corpus corpus = Harbour.Image(version: 1).Open();

        Assert.All(corpus.Quotes, quote => Assert.Equal(AttributionConfidence.Unknown, (quote.Attribution?.Confidence).GetValueOrDefault()));
        Assert.DoesNotContain(Origin.Drafted, corpus.Quotes.Select(quote => quote.Origin).Concat(corpus.Actors.Select(actor => actor.Origin)));
        Assert.All(corpus.Articles, article => Assert.Equal((null, null), (article.License, article.Rights)));
        Assert.Null(corpus.Info.Rights);
    }

    [Fact]
    public void A_section_that_a_pack_ends_before_has_no_rows_and_one_behind_those_that_are_known_is_in_nobodys_way()
    {
        var pack = new PackBuilder(2);
        pack.Row(0, 7).Row(1, 8);
        var reader = new Pack(pack.Numbers(), pack.Strings);

        Assert.Equal((1, 1, 0), (reader.RowCount(0), reader.RowCount(1), reader.RowCount(2)));
        Assert.Equal((7, 8), (reader.Row(0, 0).Number(), reader.Row(1, 0).Number()));
        Assert.Throws<InvalidDataException>(() => reader.Row(2, 0));
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
