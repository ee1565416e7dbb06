namespace CorpusNamespace.Tests;

using System.Linq;
using TypedCorpus;
using Xunit;

public class SeedsTests
{
    [Fact]
    public void Each_quote_has_a_speaker() => Assert.All(Seeds.Quotes, quote => Assert.NotNull(quote.Speaker));

    [Fact]
    public void An_actor_has_the_quotes_that_the_text_gives() =>
        Assert.Equal(["We have waited two winters for this day."], Seeds.Actors.MaraLind.Quotes.Select(quote => quote.Text));

    [Fact]
    public void The_name_of_a_ship_is_no_quote() =>
        Assert.Contains(Seeds.Articles.TheFerry.QuotedPhrases, phrase => phrase is { Text: "Gannet", Use: PhraseUse.Name });
}
