using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>A corpus of one text, with quotes and mentions of one actor where their words first stand.</summary>
internal static class QuotedText
{
    public static Article Open(string text, string[] quotes, params string[] mentions) =>
        Open(text, [.. quotes.Select(text.RangeOf)], [.. mentions.Select(text.RangeOf)]);

    public static Article Open(string text, TextRange[] quotes, TextRange[] mentions)
    {
        var index = new IndexBuilder().Row(IndexPart.Info, 1, 1, quotes.Length, "quoted", null, null, null, null, null, "00");
        index.Row(IndexPart.ArticleIds, "a").Row(IndexPart.Articles, 0, 0).Row(IndexPart.ActorsByArticle, 0);
        index.Row(IndexPart.ActorIds, "sami").Row(IndexPart.Actors, "Sami", 0).Row(IndexPart.QuotesByActor);
        index.Row(IndexPart.ArticlesByActor);

        var group = new PackBuilder(ImageFormat.GroupSectionCount);
        group.Row(GroupSection.Metadata, PackBuilder.Pair(text.Length, 0, 1), 0, "en", PackBuilder.Hash(new string('0', 64)));
        group.Row(GroupSection.Paragraphs, [.. PlainTexts.Paragraphs(text)]);
        group.Row(GroupSection.Quotes, [.. Ordered(quotes).SelectMany(quote => new object?[] { quote.Distance, (quote.Range.Length * 4) + 0, 0 })]);
        group.Row(GroupSection.Phrases).Row(GroupSection.Ways, 0);
        group.Row(
            GroupSection.Mentions,
            [.. Ordered(mentions).SelectMany(mention => new object?[] { mention.Distance, PackBuilder.Pair(0, mention.Range.Length, 5) })]);
        return new TestImage(index, new Dictionary<int, TestGroup> { [0] = new(group, text) }).Open().Articles[0];
    }

    /// <summary>In reading order: of two that start together, the longer one comes first.</summary>
    private static IEnumerable<(object Distance, TextRange Range)> Ordered(TextRange[] ranges)
    {
        int last = 0;
        foreach (TextRange range in ranges.OrderBy(range => range.Start).ThenByDescending(range => range.Length))
        {
            yield return (PackBuilder.Signed(range.Start - last), range);
            last = range.Start;
        }
    }
}
