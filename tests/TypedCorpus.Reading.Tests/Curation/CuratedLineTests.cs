using TypedCorpus.Curation.Attributing;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

/// <summary>Many decisions in one paragraph cost little more than each alone.</summary>
public class CuratedLineTests
{
    [Fact]
    public void The_nearest_place_is_found_without_a_look_at_the_others()
    {
        TextRange[] places = [.. Enumerable.Range(0, 4000).Select(number => new TextRange(number * 30, 4))];
        var line = new TextRange(0, 4000 * 30);
        int steps = 0;
        foreach (TextRange quote in places.Select(place => new TextRange(place.End + 6, 8)))
        {
            TextRange nearest = NearestPlaces.Around(quote, places, line, _ => ++steps > 0)
                .OrderBy(place => QuoteSetting.Distance(place, quote)).First();
            Assert.Equal(quote.Start - 10, nearest.Start);
        }

        Assert.InRange(steps, 4000, 8000);
    }

    [Fact]
    public void Runs_that_end_before_a_place_are_not_walked_though_one_holds_them_all()
    {
        TextRange whole = new(0, 100_000);
        var runs = new RangeIndex([whole, .. Enumerable.Range(0, 4000).Select(number => new TextRange(1 + (number * 20), 10))]);

        Assert.Equal([whole], runs.Near(new TextRange(90_000, 5)));
        Assert.Equal([new TextRange(41, 10), whole], runs.Near(new TextRange(45, 2)));
    }

    [Fact]
    public void A_cue_is_searched_from_the_quote_outwards()
    {
        string line = string.Concat(Enumerable.Repeat("Lee said no. ", 50));

        Assert.Equal(
            line.LastIndexOf("said", StringComparison.Ordinal),
            WholeWords.Backwards(line, new(0, line.Length), "said").First().Start);
        Assert.Equal(
            WholeWords.In(line, new(0, line.Length), "said").Reverse(),
            WholeWords.Backwards(line, new(0, line.Length), "said"));
    }

    [Fact]
    public void Each_quote_of_a_line_has_the_cue_and_the_speaker_beside_it()
    {
        const int count = 300;
        string text = string.Concat(Enumerable.Range(0, count).Select(number => $"Anna said: “We go word{number}.” "));
        string entries = string.Concat(Enumerable.Range(0, count)
            .Select(number => $"  - exact: We go word{number}.\n    cue: said\n    speaker: anna\n"));
        var line = new CurationCase(text, "actors:\n  anna: { name: Anna }\n") { Language = "en" };
        for (int i = 0; i < count; i++) line.Quote($"We go word{i}.");

        Annotations annotations = line.Annotate("quotes:\n" + entries);

        Assert.Equal(count, annotations.Quotes.Count);
        foreach (QuoteAnnotation quote in annotations.Quotes)
        {
            Assert.Equal(quote.Range.Start - "said: “".Length, quote.Attribution!.Value.Cue!.Value.Start);
            Assert.Equal(quote.Range.Start - "Anna said: “".Length, quote.Attribution!.Value.Source!.Value.Start);
        }
    }
}
