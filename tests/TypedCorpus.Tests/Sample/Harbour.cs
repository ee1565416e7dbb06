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

    private const int Salma = 0, Deputy = 1, Authority = 2;

    public static TestImage Image(string contentHash = "c0ffee", int version = ImageFormat.Version)
    {
        PackBuilder index = Index(contentHash);
        return new TestImage(index.Numbers(version), index.Strings, new Dictionary<int, TestGroup>
        {
            [ArabicGroup] = FirstGroup(),
            [EnglishGroup] = SecondGroup(),
        });
    }

    public static Corpus Open(string contentHash = "c0ffee") => Image(contentHash).Open();

    private static PackBuilder Index(string contentHash)
    {
        var pack = new PackBuilder(ImageFormat.IndexSectionCount);
        pack.Row(IndexSection.Info, "harbour", "The harbour", "ar", "CC0-1.0", null, null, contentHash, 4);

        // Id, group, slot, first quote, number of quotes, how many actors, the actors.
        pack.Row(IndexSection.Articles, "news/ميناء", ArabicGroup, 0, 0, 2, 1, Salma);
        pack.Row(IndexSection.Articles, "news/silent", ArabicGroup, 1, 2, 0, 0);
        pack.Row(IndexSection.Articles, "dawn", EnglishGroup, 0, 2, 2, 2, Deputy, Salma);
        pack.Row(IndexSection.ArticlesById, 2).Row(IndexSection.ArticlesById, 1).Row(IndexSection.ArticlesById, 0);

        pack.Row(
            IndexSection.Actors, "salma-al-harith", "سلمى الحارث", ActorKind.Person, Origin.Curated, "Q1",
            new[] { "ar", "سلمى الحارث", "en", "Salma al-Harith" }, new[] { "الحارث" }, new[] { "وزيرة الموانئ" });
        pack.Row(
            IndexSection.Actors, "the-deputy", "the deputy", ActorKind.Role, Origin.Inferred, null,
            Array.Empty<string>(), Array.Empty<string>(), Array.Empty<string>());
        pack.Row(
            IndexSection.Actors, "authority", "Port Authority", ActorKind.Organization, Origin.Curated, null,
            Array.Empty<string>(), Array.Empty<string>(), Array.Empty<string>());
        pack.Row(IndexSection.ActorsById, Authority).Row(IndexSection.ActorsById, Salma).Row(IndexSection.ActorsById, Deputy);

        // Distances from the quote, or the article, before.
        pack.Row(IndexSection.QuotesByActor, 0, 1, 1).Row(IndexSection.QuotesByActor, 3).Row(IndexSection.QuotesByActor);
        pack.Row(IndexSection.ArticlesByActor, 0, 2, 2, 1).Row(IndexSection.ArticlesByActor, 2, 0).Row(IndexSection.ArticlesByActor);
        return pack;
    }

    private static TestGroup FirstGroup()
    {
        var pack = new PackBuilder(ImageFormat.GroupSectionCount);
        int firstLine = Arabic.IndexOf('\n'), secondLine = Arabic.LastIndexOf('\n') - firstLine - 1;
        pack.Row(GroupSection.Texts, 0, Arabic.Length).Row(GroupSection.Texts, 0, Silent.Length);
        pack.Row(
            GroupSection.Metadata, "الميناء", "ar", TextDirection.RightToLeft, "2019-05-13", "الميناء اليوم", "كاتب",
            "https://example.org/1", "aa");
        pack.Row(GroupSection.Paragraphs, 0, firstLine, 1, secondLine);

        // Range, kind, origin, speaker plus one; then of the attribution rule, basis, source and cue, these two with their start plus one.
        pack.Row(
            GroupSection.Quotes,
            Arabic.RangeOf("سنفتح الميناء غداً"), QuoteKind.Direct, Origin.Curated, 1,
            "verb-before-name", AttributionBasis.Named, Arabic.RangeOf("سلمى الحارث").OneUp(), Arabic.RangeOf("قالت").OneUp(),
            Arabic.RangeOf("لن ننتظر أحداً"), QuoteKind.Direct, Origin.Inferred, 1,
            "verb-alone", AttributionBasis.ProDrop, null, Arabic.RangeOf("وأضافت").OneUp());
        pack.Row(GroupSection.Phrases, Arabic.RangeOf("نجمة الشمال"), PhraseUse.Name);
        pack.Row(GroupSection.Mentions, Arabic.RangeOf("سلمى الحارث"), 0, Arabic.RangeOf("الحارث سفينة") with { Length = 6 }, 0);

        pack.Row(GroupSection.Metadata, null, "en", TextDirection.LeftToRight, null, null, null, null, "bb");
        pack.Row(GroupSection.Paragraphs, 0, Silent.Length);
        pack.Row(GroupSection.Quotes).Row(GroupSection.Phrases).Row(GroupSection.Mentions);
        return new TestGroup(pack.Numbers(), pack.Strings, Arabic, Silent);
    }

    private static TestGroup SecondGroup()
    {
        var pack = new PackBuilder(ImageFormat.GroupSectionCount);
        int line = English.IndexOf('\r');
        pack.Row(GroupSection.Texts, 0, English.Length);
        pack.Row(GroupSection.Metadata, "A dawn", "en", TextDirection.LeftToRight, "2020", null, null, null, "cc");
        pack.Row(GroupSection.Paragraphs, 0, line, 4, English.Length - line - 4);
        pack.Row(
            GroupSection.Quotes,
            English.RangeOf("at last"), QuoteKind.Mixed, Origin.Inferred, 2,
            "cue-after", AttributionBasis.Named, English.RangeOf("Salma al-Harith").OneUp(), English.RangeOf("said").OneUp(),
            English.RangeOf("a new dawn"), QuoteKind.Mixed, Origin.Inferred, 1, null);
        pack.Row(GroupSection.Phrases);
        pack.Row(GroupSection.Mentions, English.RangeOf("Salma al-Harith"), 1);
        return new TestGroup(pack.Numbers(), pack.Strings, English);
    }

    private static TextRange OneUp(this TextRange range) => range with { Start = range.Start + 1 };
}
