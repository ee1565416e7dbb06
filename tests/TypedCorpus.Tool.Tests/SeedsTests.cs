using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedCorpus.Tool.Tests;

/// <summary>The repository's own corpus: what its files say is what comes out.</summary>
public class SeedsTests
{
    private static readonly CommandRun Seeds = CommandRun.Of("extract", Path.Combine(Here(), "../../seeds"));

    [Fact]
    public void The_seeds_are_without_fault()
    {
        Assert.Empty(Seeds.Errors);
        Assert.Equal(0, Seeds.Code);
    }

    [Fact]
    public void Each_quote_has_the_speaker_and_the_cue_that_a_reader_saw() => Assert.Equal(
        [
            ("khalifa-haftar", "أكد", "mixed"),
            ("lev-dengov", "بالقول", "direct"),
            ("lev-dengov", "وتساءل", "direct"),
            ("lev-dengov", "وختم كلامه", "mixed"),
            ("four-members-of-congress", "وجاء فيها", "direct"),
            ("four-members-of-congress", "وأكد", "mixed"),
            ("four-members-of-congress", "بالقول", "direct"),
        ],
        Article.GetProperty("quotes").EnumerateArray().Select(quote =>
            (String(quote, "speaker", "id"), String(quote, "cue", "text"), String(quote, "kind"))));

    [Fact]
    public void Each_phrase_in_marks_that_quotes_nobody_has_its_use() => Assert.Equal(
        ["name", "title", "term", "name", "name", "name", "name", "name"],
        Article.GetProperty("quotedPhrases").EnumerateArray().Select(phrase => String(phrase, "use")));

    [Fact]
    public void Each_actor_of_the_roster_is_named_in_the_article()
    {
        string[] roster = [.. Article.GetProperty("actors").EnumerateArray()
            .Where(actor => actor.GetProperty("mentions").GetArrayLength() > 0).Select(actor => String(actor, "id")!)];
        Assert.Superset(
            new HashSet<string>
            {
                "khalifa-haftar", "vladimir-putin", "lev-dengov", "ahmed-al-mismari", "muammar-gaddafi", "donald-trump",
                "abdel-fattah-el-sisi", "mohammed-bin-zayed", "fayez-al-sarraj", "lindsey-graham", "four-members-of-congress",
                "government-of-national-accord", "libyan-national-army", "russian-contact-group-on-libya", "russian-army",
                "islamic-state", "cia", "us-congress", "united-nations", "al-akhbar", "libya", "tripoli", "russia", "moscow",
                "united-states", "washington", "virginia", "syria", "abu-dhabi",
            },
            roster.ToHashSet());
    }

    private static JsonElement Article => Assert.Single(Seeds.Articles);

    private static string? String(JsonElement element, params string[] path) =>
        path.Aggregate(element, (value, name) => value.GetProperty(name)).GetString();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
