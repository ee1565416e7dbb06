using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using CsCheck;
using TypedCorpus.Imaging;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Imaging;

/// <summary>
/// An image of which a character has changed says the same, says something else, or is refused by an <see cref="InvalidDataException"/>.
/// There is no checksum, which would cost each first answer the reading of the whole.
/// </summary>
public class DamagedImageTests
{
    private const long MostBytes = 200_000_000;

    private static readonly StoredImage Small = StoredImage.Of(Harbour.Image(), Harbour.ArabicGroup, Harbour.EnglishGroup);

    private static readonly Gen<char> Units = Gen.OneOf(
        Gen.Char['\u4E00', '\u8DFF'], Gen.Char['\u4E00', '\u4E20'], Gen.Char, Gen.OneOf('\0', '\u6E00', '\u8DFF', '\u6DFF', '\uFFFF', '\uD800'));

    private static readonly Gen<(int Number, double Place, char Unit, int Way)> Changes =
        Gen.Select(Gen.Int[0, 1000], Gen.Double[0, 0.999999], Units, Gen.Int[0, 5]);

    [Fact]
    public void A_changed_character_of_a_small_image_is_refused_in_one_way_or_makes_another_corpus() =>
        Changes.Sample(change => AssertSound(Changed(Small, change)), iter: 4_000);

    [Fact]
    public void Two_changed_characters_are_refused_in_the_same_way() =>
        Gen.Select(Changes, Changes).Sample((first, second) => AssertSound(Changed(Changed(Small, first), second)), iter: 2_000);

    [Fact]
    public void A_changed_character_of_a_dataset_is_refused_in_one_way_or_makes_another_corpus()
    {
        Assembly dataset = new Dataset(null).LoadFromAssemblyPath(Dataset.PathOf("net8.0"));
        var image = (CorpusImage)Activator.CreateInstance(dataset.GetType("SeedCorpus.Seeds+Image", throwOnError: true)!, nonPublic: true)!;
        int group = Enumerable.Range(0, GroupNumber.Count).Single(number => image.Group(number, GroupPart.Numbers).Length > 0);
        StoredImage stored = StoredImage.Of(image, group);

        Changes.Sample(change => AssertSound(Changed(stored, change)), iter: 400);
    }

    /// <summary>The bytes of the literals in the file itself, some of which are their lengths: then the runtime may refuse it.</summary>
    [Fact]
    public void A_changed_byte_of_an_assembly_is_refused_by_the_library_or_by_the_runtime()
    {
        byte[] sound = File.ReadAllBytes(Dataset.PathOf("net8.0"));
        (int start, int size) = LiteralsOf(sound);
        int refused = 0;
        Gen.Select(Gen.Int[0, size - 1], Gen.Byte).Sample(
            (place, value) =>
            {
                byte[] bytes = [.. sound];
                bytes[start + place] = value;
                var context = new Dataset(null);
                try
                {
                    Use((Corpus)Dataset.Corpus(context.LoadFromStream(new MemoryStream(bytes))));
                }
                catch (Exception error) when (Innermost(error) is InvalidDataException or BadImageFormatException)
                {
                    Interlocked.Increment(ref refused);
                }

                context.Unload();
            },
            iter: 120);
        Assert.NotEqual(0, refused);
    }

    private static StoredImage Changed(StoredImage image, (int Number, double Place, char Unit, int Way) change) =>
        image.With(change.Number, text =>
        {
            int at = (int)(change.Place * text.Length);
            return change.Way switch
            {
                0 => text.Remove(at, Math.Min(1, text.Length - at)),
                1 => text.Insert(at, $"{change.Unit}"),
                2 => text[..at],
                _ => text.Length == 0 ? $"{change.Unit}" : text[..at] + change.Unit + text[(at + 1)..],
            };
        });

    private static void AssertSound(CorpusImage image)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Use(image.Open());
        }
        catch (InvalidDataException refusal)
        {
            Assert.NotEmpty(refusal.Message);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    /// <summary>All that can be asked, each by itself, so that a refusal hides nothing behind it; then the first refusal again.</summary>
    private static void Use(Corpus corpus)
    {
        InvalidDataException? refusal = null;
        void Ask(Action question)
        {
            try
            {
                question();
            }
            catch (InvalidDataException error)
            {
                refusal ??= error;
            }
        }

        Ask(() => _ = corpus.ToString());
        Ask(() => _ = corpus.Search("the").ToString());
        Ask(() => _ = corpus.Search("الميناء").ToString());
        Ask(() => _ = corpus.Articles.Find("dawn")?.Actors.Count + corpus.Actors.Find("authority")?.Quotes.Count);
        // A number of records that is too great is refused at the first one that is not there.
        Each(corpus.Articles, Ask, article =>
        {
            Ask(() => JsonSerializer.Serialize(article));
            Ask(() => _ = article.WordCount);
            Ask(() => _ = article.Mentions.Select(mention => mention.Paragraph.Text).Count(text => text.Length > 0));
            Ask(() => Each(article.Quotes, Ask, quote => Ask(() => _ = $"{quote} {quote.Paragraph} {quote.Parent} {quote.Mentions.Count} {quote.Quotes.Count}")));
        });
        Each(corpus.Actors, Ask, actor =>
        {
            Ask(() => JsonSerializer.Serialize(actor));
            Ask(() => _ = actor.Quotes.Sum(quote => quote.Text.Length));
            Ask(() => _ = actor.Mentions.Count + actor.Articles.Sum(article => article.Id.Length));
        });
        Ask(() => _ = corpus.Quotes.LastOrDefault());
        Ask(() => _ = corpus.Quotes.Sum(quote => quote.Text.Length));
        if (refusal is not null) throw refusal;
    }

    private static void Each<T>(RecordList<T> records, Action<Action> ask, Action<T> use)
        where T : class
    {
        for (int i = 0; i < Math.Min(records.Count, 100); i++)
        {
            int place = i;
            ask(() => use(records[place]));
        }
    }

    private static Exception Innermost(Exception error) =>
        error is TargetInvocationException or TypeInitializationException && error.InnerException is { } inner ? Innermost(inner) : error;

    /// <summary>Where the literals of an assembly stand in its file.</summary>
    private static (int Start, int Size) LiteralsOf(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return (file.PEHeaders.MetadataStartOffset + reader.GetHeapMetadataOffset(HeapIndex.UserString), reader.GetHeapSize(HeapIndex.UserString));
    }
}
