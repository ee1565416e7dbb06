using CsCheck;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Inference;

public class HostileTextTests
{
    private static readonly string[] Parts =
        ["قال", "وقال", "الرئيس", "محمد", "العلي", "«", "»", "“", "”", "\"", ":", "،", ".", "\n", " ", "إن", "ل", "بـ", "said", "Mary", "the", "’s", "sagte", "Sprecher", "der", "von der", "so", "(", ")", "\u0640", "ً", "\uD83D", "\0"];

    [Theory]
    [InlineData("نقيب الأطباء")]
    [InlineData("الدكتور العوضي")]
    [InlineData("جاء الشيخ العوضي")]
    [InlineData("الدكتور العوضي «أ»")]
    public void A_title_may_stand_last_or_before_marks(string text) => Assert.Empty(Reader.Arabic(text).Annotations.Quotes);

    /// <summary>A word that is nothing but a mark, after an office and its adjective.</summary>
    [Fact]
    public void A_mark_may_stand_where_an_adjective_could()
    {
        const string Text = "طموحات سلماتي بشأن ليندسي الروسي عالية ليست إلى درجة أن المتحدث الرسمي باسمه، أحمد علاقته كان قد طالب باعتبار ليبيا مثل سوريا (راجع: «آخر زايد»، الأخبار، العدد 3537)، لكن أسبوع يوضح عسكريين دينغوف، لا تبدو روسيا في هذا الاتجاه، وهي شرق مقتنعة بذريعة يوسف طرباني «راجع» التي يبني عليها وجوده، في حين مقاومة يثبت معلنة الآن دعم «الليبية» أو اعترافها بمجموعة إرهابية، بل هي اعتقلت في الأيام بُعثت خلايا السيناتور لتنظيم «تكون» المتحدة طرابلس وضواحيها.";

        Assert.NotNull(Reader.Arabic(Text).Annotations);
    }

    private static readonly string[] Halves =
        ["«", "»", "“", "”", "„", "‘", "’", "›", "\"", ":", ".", ",", "،", "-", "\r", "\n", "\r\n", "\u2028", "\u001C", " ", "\U0001D518", "\U0001F600", "\U0001E900", "قال", "وزير", "ل", "Mary said", "a"];

    [Fact]
    public void No_range_begins_or_ends_within_a_character() =>
        Gen.Int[0, Halves.Length - 1].Select(part => Halves[part]).List[0, 30].Sample(parts =>
        {
            string text = string.Concat(parts);
            foreach (string language in new[] { "ar", "en", "de", "und" })
            {
                Annotations found = Reader.Read(text, language).Annotations;
                IEnumerable<TextRange> sources = found.Quotes.Select(quote => quote.Attribution).OfType<Attribution>().SelectMany(a => new[] { a.Source, a.Cue }).OfType<TextRange>();
                foreach (TextRange range in found.Quotes.Select(q => q.Range).Concat(found.Phrases.Select(p => p.Range)).Concat(found.Mentions.Select(m => m.Range)).Concat(sources))
                    Assert.False(Splits(text, range.Start) || Splits(text, range.End), $"{language}: {text} {range}");
            }
        });

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    [Fact]
    public void Any_text_gives_ranges_within_it_and_actors_that_exist() =>
        Gen.Int[0, Parts.Length - 1].Select(part => Parts[part])
            .List[0, 40].Sample(parts =>
            {
                string text = string.Join(parts.Count % 2 == 0 ? " " : "", parts);
                foreach (string language in new[] { "ar", "en", "de", "und" })
                {
                    Reader reader = Reader.Read(text, language);
                    var all = reader.Annotations.Quotes.Select(q => q.Range).Concat(reader.Annotations.Phrases.Select(p => p.Range)).Concat(reader.Annotations.Mentions.Select(m => m.Range));
                    Assert.All(all, range => Assert.True(range.Start >= 0 && range.Length > 0 && range.End <= text.Length));
                    Assert.All(reader.Annotations.Quotes, q => Assert.True(q.Speaker is null || q.Speaker < reader.Annotations.Actors.Count));
                    Assert.All(reader.Annotations.Mentions, m => Assert.True(m.Actor < reader.Annotations.Actors.Count));
                }
            });
}
