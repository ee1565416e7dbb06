using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>A corpus of bare texts with ids 0, 1, 2…; one that has an Arabic letter is written from right to left.</summary>
internal static class PlainTexts
{
    public static Corpus Open(params string[] texts)
    {
        var index = new IndexBuilder().Row(IndexPart.Info, texts.Length, 0, 0, "plain", null, null, null, null, null, "00");
        var group = new PackBuilder(ImageFormat.GroupSectionCount);
        for (int i = 0; i < texts.Length; i++)
        {
            index.Row(IndexPart.ArticleIds, $"{i}").Row(IndexPart.Articles, 0, i * 256).Row(IndexPart.ActorsByArticle).Order(IndexPart.ArticleIds, i);
            group.Row(GroupSection.Metadata, PackBuilder.Pair(texts[i].Length, 0, 1), DirectionOf(texts[i]), "und", PackBuilder.Hash(new string('0', 64)));
            group.Row(GroupSection.Paragraphs, [.. Paragraphs(texts[i])]);
            group.Row(GroupSection.Quotes).Row(GroupSection.Phrases).Row(GroupSection.Mentions);
        }

        var groups = new Dictionary<int, TestGroup> { [0] = new(group, texts) };
        return new TestImage(index, groups).Open();
    }

    private static TextDirection DirectionOf(string text) =>
        text.Any(letter => letter is >= 'ء' and <= 'ي') ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    internal static IEnumerable<object?> Paragraphs(string text)
    {
        int start = 0, lastEnd = 0;
        foreach (string line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                int gap = start - lastEnd;
                yield return (line.Length * 4) + Math.Min(gap, 3);
                if (gap >= 3) yield return gap - 3;
                lastEnd = start + line.Length;
            }

            start += line.Length + 1;
        }
    }
}
