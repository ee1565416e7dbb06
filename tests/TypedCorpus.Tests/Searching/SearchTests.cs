using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Searching;

public class SearchTests
{
    [Theory]
    [InlineData("haftar", "Haftar's men met HAFTAR; al-Haftar.", "Haftar", "HAFTAR", "Haftar")]
    [InlineData("cafe", "Café, cafe\u0301, CAFE", "Café", "cafe\u0301", "CAFE")]
    [InlineData("احمد", "أحمد وإحمد وأَحْمَـد احمد", "أحمد", "إحمد", "أَحْمَـد", "احمد")]
    [InlineData("مدينه", "المدينة مدينه", "مدينة", "مدينه")]
    [InlineData("موسي", "موسى موسي", "موسى", "موسي")]
    [InlineData("2019", "٢٠١٩ ۲۰۱۹ 2019", "٢٠١٩", "۲۰۱۹", "2019")]
    [InlineData("Abd", "ʿAbd", "Abd")]
    [InlineData("می‌خواهم", "ميخواهم", "ميخواهم")]
    public void Ways_of_writing_make_no_difference(string words, string text, params string[] keywords) =>
        Assert.Equal(keywords, Keywords(text, words));

    [Theory]
    [InlineData("art", "heart artist art")]
    [InlineData("حفتر", "حفترية محفتر حفتر")]
    public void A_word_is_sought_whole(string word, string text)
    {
        ConcordanceLine line = Assert.Single(PlainTexts.Open(text).Search(word));
        Assert.Equal(text.Length - word.Length, line.Range.Start);
    }

    [Theory]
    [InlineData("روسيا", "وروسيا فروسيا بروسيا كروسيا لروسيا وبروسيا", 6)]
    [InlineData("مجلس", "المجلس والمجلس بالمجلس فبالمجلس للمجلس وللمجلس", 6)]
    [InlineData("يقول", "سيقول وسيقول", 2)]
    [InlineData("مجلس", "تمجلس ومتمجلس الالمجلس", 0)]
    public void Arabic_particles_may_be_attached_and_are_no_part_of_the_keyword(string word, string text, int count)
    {
        Concordance lines = PlainTexts.Open(text).Search(word);
        Assert.Equal(count, lines.Count);
        Assert.All(lines, line => Assert.Equal(word, line.Keyword));
    }

    [Fact]
    public void A_word_with_the_article_is_found_after_the_particle_that_takes_its_alef()
    {
        Assert.Equal(["لمجلس", "لمجلس", "المجلس"], Keywords("للمجلس وللمجلس بالمجلس اللمجلس لمجلس", "المجلس"));
        Assert.Equal(["لمجلس الأعلى"], Keywords("للمجلس الأعلى", "المجلس الاعلى"));
    }

    [Fact]
    public void A_star_stands_for_the_rest_of_a_word()
    {
        Assert.Equal(["Libya", "Libyans", "LIBYAN"], Keywords("Libya: Libyans' LIBYAN, Lib. Alibya", "libya*"));
        Assert.Equal(["ليبيا", "ليبيين"], Keywords("في ليبيا والليبيين", "ليبي*"));
        Assert.Equal(["members of the house"], Keywords("members of the house, member off the house", "memb* of the house"));
    }

    [Fact]
    public void Several_words_are_a_phrase_with_any_white_space_between_in_one_paragraph()
    {
        string text = "لمجلس  النواب، مجلس\u00A0النواب مجلس، النواب مجلس\n النواب";
        Assert.Equal(["مجلس  النواب", "مجلس\u00A0النواب"], Keywords(text, " مجلس النواب "));
    }

    [Fact]
    public void A_keyword_ends_with_the_signs_of_its_last_letter_and_before_direction_marks() =>
        Assert.Equal(["ميناءٌ", "مينـاءـ"], Keywords("ميناءٌ\u200F، مينـاءـ\u200E.", "ميناء"));

    [Fact]
    public void Signs_between_the_words_are_sought_as_they_are()
    {
        Assert.Equal(["al-Sarraj"], Keywords("al-Sarraj, al Sarraj", "Al‑Sarraj"));
        Assert.Equal(["don’t"], Keywords("don’t, don t", "don't"));
        Assert.Equal(["11 / 9"], Keywords("11 / 9, 11 9", "«11 / 9»"));
    }

    [Fact]
    public void Overlapping_phrases_are_all_found_in_order() =>
        Assert.Equal([0, 4, 8], PlainTexts.Open("a b a b a b a").Search("a b a").Select(line => line.Range.Start));

    [Fact]
    public void Lines_stand_in_reading_order_with_places_in_the_original()
    {
        Corpus corpus = PlainTexts.Open("مرّةً أولى\n\nومرّة ثانية", "مرة");
        Concordance lines = corpus.Search("مره");
        Assert.Equal([("0", 0), ("0", 13), ("1", 0)], lines.Select(line => (line.Article.Id, line.Range.Start)));
        Assert.Equal(["مرّةً", "مرّة", "مرة"], lines.Select(line => line.Range.Of(line.Article.Text)));
        Assert.Equal(corpus.Search("مره"), lines);
        Assert.NotEqual(corpus.Search("مره", 3), lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("«…»")]
    [InlineData("*")]
    [InlineData("*ya")]
    [InlineData("li*ya")]
    [InlineData("house * lords")]
    public void What_cannot_be_sought_is_refused(string words) =>
        Assert.Throws<ArgumentException>(() => PlainTexts.Open("text").Search(words));

    [Fact]
    public void A_negative_context_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlainTexts.Open("text").Search("text", -1));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_culture_makes_no_difference(string culture)
    {
        Corpus corpus = PlainTexts.Open("Istanbul ISTANBUL İstanbul ıstanbul istanbul", "إسطنبول ١٩٢٣");
        Assert.Equal(5, UnderCulture.Run(culture, () => corpus.Search("ISTANBUL")).Count);
        Assert.Equal(5, UnderCulture.Run(culture, () => corpus.Search("istanbul")).Count);
        Assert.Single(UnderCulture.Run(culture, () => corpus.Search("اسطنبول 1923")));
    }

    [Fact]
    public void A_text_that_repeats_what_is_sought_takes_linear_time()
    {
        // Quadratic time would take minutes.
        string letters = new('a', 1_000_000);
        Assert.Single(PlainTexts.Open(letters).Search("a*"));
        Assert.Empty(PlainTexts.Open(letters).Search(new string('a', 500_000)));
        Assert.Empty(PlainTexts.Open(letters, "b").Search(new string('a', 500_000) + "b"));
        Assert.Empty(PlainTexts.Open(string.Concat(Enumerable.Repeat("a ", 500_000))).Search("a a a a a a a a a b"));
        Assert.Equal(499_997, PlainTexts.Open(string.Concat(Enumerable.Repeat("a ", 500_000))).Search("a a a a").Count);
    }

    private static string[] Keywords(string text, string words) =>
        [.. PlainTexts.Open(text).Search(words).Select(line => line.Keyword)];
}
