using TypedCorpus.Model;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Inference;

/// <summary>
/// Texts of a megabyte that repeat what costs most. Nothing is timed here: where time grew with the square of the length these tests would
/// meet their time limit, and what they look at besides is that all of the text was read.
/// </summary>
public class WorstCaseTests
{
    private const int Megabyte = 1_000_000;

    private static readonly string[] Latin = ["ba", "ker", "lo", "min", "tur", "ras", "vel", "dom", "gar", "sil"];

    private static readonly string[] Arabic = ["رد", "نر", "طو", "مس", "طر", "رس", "خل", "دم", "جر", "سل"];

    [Theory]
    [InlineData("ar", "قال ")]
    [InlineData("ar", "وقال، ")]
    [InlineData("ar", "محمد ")]
    [InlineData("ar", "محمد العلي ")]
    [InlineData("ar", "وزير ")]
    [InlineData("ar", "الوزير ")]
    [InlineData("ar", "الرئيس محمد العلي ")]
    [InlineData("ar", "بن ")]
    [InlineData("ar", "أمس ")]
    [InlineData("ar", "قال ( ) ")]
    [InlineData("ar", "ألمح ")]
    [InlineData("ar", "هنا ")]
    [InlineData("ar", "بينهم ")]
    [InlineData("ar", "عاد ")]
    [InlineData("ar", "أبي ")]
    [InlineData("ar", "رئيس بالقول ")]
    [InlineData("ar", "سيقول للوزير ")]
    [InlineData("ar", "كتبه للوزير ")]
    [InlineData("en", "said ")]
    [InlineData("en", "that ")]
    [InlineData("en", "Mary ")]
    [InlineData("en", "Mary Holt ")]
    [InlineData("en", "Mayor ")]
    [InlineData("en", "President Mary Holt ")]
    [InlineData("en", "van der ")]
    [InlineData("en", "Mr. ")]
    [InlineData("en", "J. ")]
    [InlineData("en", "quickly ")]
    [InlineData("en", "who, ")]
    [InlineData("de", "Sprecher der Bank ")]
    [InlineData("de", ", der Bank, sagte ")]
    [InlineData("de", "Bank")]
    public void Nothing_but_cues_names_or_titles_is_read_to_its_end(string language, string part)
    {
        Reader reader = Reader.Read(Repeated(part) + Said(language), language);
        Assert.Single(reader.Quotes);
    }

    [Theory]
    [InlineData("ar", "وقال الرئيس «أ» ")]
    [InlineData("ar", "وقال الرئيس محمد العلي إن «هذا كلام طويل» حدث أمس، ")]
    [InlineData("en", "Mary said “a” ")]
    [InlineData("en", "Mary Holt said that the mayor thought “it was late” and, ")]
    [InlineData("en", "“a,” she said, ")]
    [InlineData("de", "Von der Bank sagte „a“ ")]
    public void One_endless_line_is_read_to_its_end(string language, string part)
    {
        Reader reader = Reader.Read(Repeated(part), language);
        Assert.Equal(Megabyte / part.Length, reader.Annotations.Quotes.Count + reader.Annotations.Phrases.Count);
    }

    [Theory]
    [InlineData("ar", '«', '»')]
    [InlineData("ar", '“', '”')]
    [InlineData("en", '“', '”')]
    [InlineData("de", '„', '“')]
    public void Of_nested_marks_only_the_outer_ones_give_their_words_again(string language, char opening, char closing)
    {
        const int depth = Megabyte / 5;
        string text = string.Concat(Enumerable.Repeat($"{opening}a ", depth)) + string.Concat(Enumerable.Repeat($"b{closing}", depth));
        Reader reader = Reader.Read(text, language);
        Assert.Equal(12, reader.Annotations.Quotes.Count + reader.Annotations.Phrases.Count);
        Assert.Equal("CORPUS110", Assert.Single(reader.Findings, finding => finding.Rule.Id == "CORPUS110").Rule.Id);
    }

    [Fact]
    public void Signs_of_direction_that_close_nothing_are_read_to_the_last()
    {
        string text = "a" + new string('\u202A', Megabyte / 2) + new string('\u2069', Megabyte / 2);
        Found<ArticleText> found = ArticleReader.Read(new SeedFile("test", SeedKind.Text, "a", "a.txt", text, Sha256.Of(text)));
        Assert.Equal("CORPUS107", Assert.Single(found.Findings).Rule.Id);
    }

    [Fact]
    public void A_name_that_a_text_begins_again_at_each_word_is_left_out_if_it_is_long()
    {
        string beginning = string.Concat(Enumerable.Repeat("aa ", NameTrie.MostWords - 1));
        var roster = new Roster([Named("long", Repeated("aa ") + "b"), Named("short", beginning + "b")]);
        Reader reader = Reader.English(Repeated("aa ") + "b.", roster);
        Assert.Equal("short", reader.Annotations.Actors[Assert.Single(reader.Annotations.Mentions).Actor].Id);

        static RosterActor Named(string id, string name) => new(id, name, ActorKind.Person, [], [], [], null, null);
    }

    /// <summary>
    /// One that only opens gets its closing mark at the end of the sentence, and is told; one that may close too is the partner of the one before it;
    /// one that may be an apostrophe is taken for one.
    /// </summary>
    [Theory]
    [InlineData('«', Megabyte / 4, Megabyte / 4)]
    [InlineData('»', Megabyte / 8, 0)]
    [InlineData('"', Megabyte / 8, 0)]
    [InlineData('‘', 0, 0)]
    [InlineData('’', 0, 0)]
    public void One_mark_over_and_over_is_read_to_the_last(char mark, int runs, int unmatched)
    {
        string text = Repeated(mark + "a. ");

        MarkScan scan = MarkScanner.Scan(text, [new TextRange(0, text.Length)], LanguageCatalog.Of("ar").Marks);
        Reader reader = Reader.Read(text, "ar");

        Assert.Equal((runs, unmatched), (scan.Runs.Count, scan.Unmatched.Count));
        Assert.Equal(runs, reader.Annotations.Quotes.Count + reader.Annotations.Phrases.Count);
    }

    [Fact]
    public void Thousands_of_people_with_one_given_name_are_as_many_speakers()
    {
        string arabic = string.Join("\n", Enumerable.Range(0, 8000).Select(i => $"وقال الوزير محمد {Name(i, Arabic)}: «سنعمل معاً على ذلك كله»."));
        Assert.Equal(8000, Reader.Arabic(arabic).Speakers.Distinct().Count());
        string english = string.Join("\n", Enumerable.Range(0, 8000).Select(i => $"Mary {Capital(Name(i, Latin))} said: “We will work on all of that.”"));
        Assert.Equal(8000, Reader.English(english).Speakers.Distinct().Count());
    }

    [Fact]
    public void Thousands_of_offices_are_as_many_speakers()
    {
        string arabic = string.Join("\n", Enumerable.Range(0, 8000).Select(i => $"وقال رئيس بلدية {Name(i, Arabic)}: «سنعمل معاً على ذلك كله»."));
        Assert.Equal(8000, Reader.Arabic(arabic).Speakers.Distinct().Count());
        string english = string.Join("\n", Enumerable.Range(0, 8000).Select(i => $"The {Name(i, Latin)} mayor said: “We will work on all of that.”"));
        Assert.Equal(8000, Reader.English(english).Speakers.Distinct().Count());
    }

    [Fact]
    public void One_person_may_have_thousands_of_offices()
    {
        string text = string.Join("\n", Enumerable.Range(0, 8000).Select(i => $"وقال رئيس {Name(i, Arabic)} محمد العلي: «سنعمل معاً». وقال رئيس {Name(i, Arabic)}: «نعم سنعمل»."));
        Assert.Single(Reader.Arabic(text).Speakers.Distinct());
    }

    [Fact]
    public void One_office_may_have_thousands_of_holders_and_means_the_last()
    {
        string text = string.Join("\n", Enumerable.Range(0, 8000).Select(i => $"وقال الوزير محمد {Name(i, Arabic)}: «سنعمل معاً». وقال الوزير: «نعم سنعمل»."));
        string?[] speakers = [.. Reader.Arabic(text).Speakers];
        Assert.Equal(16_000, speakers.Length);
        Assert.All(Enumerable.Range(0, 8000), i => Assert.Equal(speakers[2 * i], speakers[(2 * i) + 1]));
    }

    [Fact]
    public void Cancellation_is_honoured_within_a_text()
    {
        using var source = new CancellationTokenSource();
        int runs = 0;
        Assert.Throws<OperationCanceledException>(() => Reader.Read(
            Repeated("وقال الرئيس: «سنعمل معاً على ذلك كله».\n"), "ar", _ =>
            {
                runs++;
                source.Cancel();
            }, source.Token));
        Assert.Equal(1, runs);
    }

    private static string Repeated(string part) => string.Concat(Enumerable.Repeat(part, Megabyte / part.Length));

    private static string Said(string language) => language switch
    {
        "ar" => "\nوقال الرئيس: «سنعمل معاً على ذلك كله».",
        "en" => "\nThe mayor said: “We will work together on all of that.”",
        _ => "\nDer Bürgermeister sagte: „Wir werden alle zusammen daran arbeiten.“",
    };

    /// <summary>Another for each number.</summary>
    private static string Name(int number, string[] syllables) =>
        syllables[number / 1000] + syllables[number / 100 % 10] + syllables[number / 10 % 10] + syllables[number % 10];

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
