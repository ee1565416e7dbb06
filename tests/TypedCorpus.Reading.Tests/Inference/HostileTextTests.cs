using System.Diagnostics;
using CsCheck;

namespace TypedCorpus.Tests.Inference;

public class HostileTextTests
{
    private static readonly string[] Parts =
        ["قال", "وقال", "الرئيس", "محمد", "العلي", "«", "»", "“", "”", "\"", ":", "،", ".", "\n", " ", "إن", "ل", "بـ", "said", "Mary", "the", "’s", "sagte", "Sprecher", "der", "von der", "so", "(", ")", "\u0640", "ً", "\uD83D", "\0"];

    [Theory]
    [InlineData("قال ")]
    [InlineData("«قال ")]
    [InlineData("وقال الرئيس «أ» ")]
    [InlineData("محمد ")]
    [InlineData("وزير ")]
    [InlineData("، قال")]
    [InlineData("said \"a\" ")]
    [InlineData("Mary said “a” ")]
    [InlineData("Sprecher der Bank ", "de")]
    [InlineData(", der Bank, sagte ", "de")]
    [InlineData("Von der Bank sagte „a“ ", "de")]
    [InlineData("Bank", "de")]
    public void Time_is_linear_in_the_length_whatever_is_repeated(string part, string? language = null)
    {
        string text = string.Concat(Enumerable.Repeat(part, 20_000));
        var watch = Stopwatch.StartNew();
        _ = Reader.Read(text, language ?? (part[0] < 128 ? "en" : "ar"));
        // Quadratic time would be minutes; the bound is wide for machines that do much else.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

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
