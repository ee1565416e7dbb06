using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>
/// A small corpus: in group 7 an article in Arabic and one without a quote, in group 3 one in English with line ends as Windows
/// writes them.
/// </summary>
internal static class Harbour
{
    public const string Arabic =
        "قالت وزيرة الموانئ سلمى الحارث: «سنفتح الميناء غداً». وأضافت: «لن ننتظر أحداً».\nزارت الحارث سفينة «نجمة الشمال» أمس.\n";

    public const string Silent = "Nothing was said.";

    public const string English =
        "The harbour opens \"at last\", said Salma al-Harith.\r\n\r\nThe deputy spoke of “a new dawn” 🚢 for the ships.";

    public const int ArabicGroup = 7, EnglishGroup = 3;

    private const int Salma = 0, Deputy = 1;

    public static TestImage Image(string contentHash = "c0ffee", int version = ImageFormat.Version)
    {
        return new TestImage(Index(contentHash), new Dictionary<int, TestGroup>
        {
            [ArabicGroup] = FirstGroup(),
            [EnglishGroup] = SecondGroup(),
        }, version);
    }

    public static Corpus Open(string contentHash = "c0ffee") => Image(contentHash).Open();

    private static IndexBuilder Index(string contentHash)
    {
        var index = new IndexBuilder();
        // Articles, actors, quotes.
        index.Row(IndexPart.Info, 3, 3, 4, "harbour", "The harbour", "ar", "CC0-1.0", null, null, contentHash);

        // The first two are not in the order of their ids, so that they are listed; the others are.
        index.Row(IndexPart.ArticleIds, "news/ميناء").Row(IndexPart.ArticleIds, "news/silent").Row(IndexPart.ArticleIds, "dawn");
        index.Order(IndexPart.ArticleIds, 1, 0);

        // First quote, slot and group; the actors.
        index.Row(IndexPart.Articles, 0, (0 * 256) + ArabicGroup).Row(IndexPart.ActorsByArticle, Salma);
        index.Row(IndexPart.Articles, 2, (1 * 256) + ArabicGroup).Row(IndexPart.ActorsByArticle);
        index.Row(IndexPart.Articles, 2, (0 * 256) + EnglishGroup).Row(IndexPart.ActorsByArticle, Deputy, Salma);

        index.Row(IndexPart.ActorIds, "salma-al-harith").Row(IndexPart.ActorIds, "the-deputy").Row(IndexPart.ActorIds, "authority");
        index.Order(IndexPart.ActorIds, Salma, Deputy);

        // Name; kind and what else there is: of a person's making unless 8, Wikidata id 16, names 32, aliases 64, roles 128.
        index.Row(
            IndexPart.Actors, "سلمى الحارث", (int)ActorKind.Person + 16 + 32 + 64 + 128, "Q1",
            new[] { "ar", "سلمى الحارث", "en", "Salma al-Harith" }, new[] { "الحارث" }, new[] { "وزيرة الموانئ" });
        index.Row(IndexPart.Actors, "the deputy", (int)ActorKind.Role + 8);
        index.Row(IndexPart.Actors, "Port Authority", (int)ActorKind.Organization);

        // Distances from the quote, or the article, before; with an article, how often it mentions the actor.
        index.Row(IndexPart.QuotesByActor, 0, 1, 1).Row(IndexPart.QuotesByActor, 3).Row(IndexPart.QuotesByActor);
        index.Row(IndexPart.ArticlesByActor, PackBuilder.Pair(0, 2, 2), PackBuilder.Pair(2, 1, 2));
        index.Row(IndexPart.ArticlesByActor, PackBuilder.Pair(2, 0, 2)).Row(IndexPart.ArticlesByActor);
        return index;
    }

    private static TestGroup FirstGroup()
    {
        var pack = new PackBuilder(ImageFormat.GroupSectionCount);
        int firstLine = Arabic.IndexOf('\n'), secondLine = Arabic.LastIndexOf('\n') - firstLine - 1;
        // Length with start; right to left 1, date 2, title 4, source 8, author 16, URL 32; language, hash; and what there is of those.
        pack.Row(
            GroupSection.Metadata, PackBuilder.Pair(Arabic.Length, 0, 1), 1 + 2 + 4 + 8 + 16 + 32, "ar", PackBuilder.Hash(HashOf('a')),
            (((2019 * 13) + 5) * 32) + 13, "الميناء", "الميناء اليوم", "كاتب", "https://example.org/1");
        pack.Row(GroupSection.Paragraphs, PackBuilder.Pair(firstLine, 0, 2), PackBuilder.Pair(secondLine, 1, 2));

        TextRange first = Arabic.RangeOf("سنفتح الميناء غداً"), second = Arabic.RangeOf("لن ننتظر أحداً");
        // Distance, length and kind; speaker plus one with the number of the way; source, cue. A way: basis, source 8, cue 16, a person's 32, rule 64; the rule.
        pack.Row(
            GroupSection.Quotes,
            PackBuilder.Signed(first.Start), PackBuilder.Pair(first.Length, (int)QuoteKind.Direct, 2), PackBuilder.Pair(1, 0, 7),
            PackBuilder.Near(Arabic.RangeOf("سلمى الحارث"), first), PackBuilder.Near(Arabic.RangeOf("قالت"), first),
            PackBuilder.Signed(second.Start - first.Start), PackBuilder.Pair(second.Length, (int)QuoteKind.Direct, 2), PackBuilder.Pair(1, 1, 7),
            PackBuilder.Near(Arabic.RangeOf("وأضافت"), second));
        pack.Row(GroupSection.Ways, (int)AttributionBasis.Named + 8 + 16 + 32 + 64, "verb-before-name");
        pack.Row(GroupSection.Ways, (int)AttributionBasis.ProDrop + 16 + 64, "verb-alone");
        TextRange phrase = Arabic.RangeOf("نجمة الشمال"), name = Arabic.RangeOf("سلمى الحارث"), surname = Arabic.RangeOf("الحارث سفينة");
        pack.Row(GroupSection.Phrases, PackBuilder.Signed(phrase.Start), PackBuilder.Pair(phrase.Length, (int)PhraseUse.Name, 2));
        pack.Row(
            GroupSection.Mentions,
            PackBuilder.Signed(name.Start), PackBuilder.Pair(0, name.Length, 5), PackBuilder.Signed(surname.Start - name.Start), PackBuilder.Pair(0, 6, 5));

        pack.Row(GroupSection.Metadata, PackBuilder.Pair(Silent.Length, 0, 1), 0, "en", PackBuilder.Hash(HashOf('b')));
        pack.Row(GroupSection.Paragraphs, PackBuilder.Pair(Silent.Length, 0, 2));
        pack.Row(GroupSection.Quotes).Row(GroupSection.Phrases).Row(GroupSection.Mentions);
        return new TestGroup(pack, Arabic, Silent);
    }

    private static TestGroup SecondGroup()
    {
        var pack = new PackBuilder(ImageFormat.GroupSectionCount);
        int line = English.IndexOf('\r');
        pack.Row(GroupSection.Metadata, PackBuilder.Pair(English.Length, 0, 1), 2 + 4, "en", PackBuilder.Hash(HashOf('c')), 2020 * 13 * 32, "A dawn");
        // Two line ends of two characters: a distance that needs a number of its own.
        pack.Row(GroupSection.Paragraphs, PackBuilder.Pair(line, 0, 2), ((English.Length - line - 4) * 4) + 3, 4 - 3);
        TextRange first = English.RangeOf("at last"), second = English.RangeOf("a new dawn");
        pack.Row(
            GroupSection.Quotes,
            PackBuilder.Signed(first.Start), PackBuilder.Pair(first.Length, (int)QuoteKind.Mixed, 2), PackBuilder.Pair(2, 0, 7),
            PackBuilder.Near(English.RangeOf("Salma al-Harith"), first), PackBuilder.Near(English.RangeOf("said"), first),
            PackBuilder.Signed(second.Start - first.Start), PackBuilder.Pair(second.Length, (int)QuoteKind.Mixed, 2), PackBuilder.Pair(1, 1, 7));
        pack.Row(GroupSection.Ways, (int)AttributionBasis.Named + 8 + 16 + 64, "cue-after").Row(GroupSection.Ways, 0);
        pack.Row(GroupSection.Phrases);
        TextRange name = English.RangeOf("Salma al-Harith");
        pack.Row(GroupSection.Mentions, PackBuilder.Signed(name.Start), PackBuilder.Pair(1, name.Length, 5));
        return new TestGroup(pack, English);
    }

    public static string HashOf(char digit) => new(digit, ImageFormat.HashDigits);
}
