using System.Text.Json;

namespace TypedCorpus.Tool.Tests.Annotating;

/// <summary>The work of a curator over again, on the first corpus.</summary>
public class SeedsAnnotationTests
{
    [Fact]
    public void Without_its_sidecar_the_draft_says_what_the_curator_said()
    {
        using TemporaryFolder folder = SeedsFolder.Copy();
        string[] curated = Facts(folder);
        File.Delete(folder[SeedsFolder.Sidecar]);
        Assert.Equal("Added 15 entries and 0 actors in 1 file, each to be confirmed.", Run("annotate", folder));
        Assert.Equal(curated, Facts(folder));
        Assert.Equal("1 text: 0 errors, 0 warnings.", Run("check", folder));
    }

    [Fact]
    public void From_the_bare_text_a_person_corrects_the_ids_of_three_actors_and_the_use_of_a_phrase()
    {
        using TemporaryFolder folder = SeedsFolder.Copy();
        string[] curated = Facts(folder);
        string curatedSidecar = folder.Read(SeedsFolder.Sidecar);
        foreach (string file in (string[])[SeedsFolder.Sidecar, "actors.yml", "corpus.yml"]) File.Delete(folder[file]);
        Assert.Equal("Added 15 entries and 3 actors in 2 files, each to be confirmed.", Run("annotate", folder));

        // Ids are corrected on the roster alone: the sidecar follows with 'corpus fix'.
        string roster = folder.Read("actors.yml");
        foreach ((string drafted, string id) in Ids) roster = roster.Replace($"  {drafted}:\n", $"  {id}:\n", StringComparison.Ordinal);
        folder.With("actors.yml", roster);
        Assert.Equal("1 text: 7 errors, 0 warnings.", Run("check", folder));
        Assert.Equal("7 proposals applied; 0 errors left.", Run("fix", folder, "--all"));

        const string Phrase = "    prefix: تعرف «\n    use: ";
        string sidecar = folder.Read(SeedsFolder.Sidecar);
        Assert.Contains(Phrase + "name\n", curatedSidecar, StringComparison.Ordinal);
        folder.With(SeedsFolder.Sidecar, sidecar.Replace(Phrase + "term\n", Phrase + "name\n", StringComparison.Ordinal));
        Assert.Equal(curated, Facts(folder));
        Assert.Equal("1 text: 0 errors, 0 warnings.", Run("check", folder));
    }

    private static (string Drafted, string Id)[] Ids =>
        [("khlyfa-hftr", "khalifa-haftar"), ("lyf-dynghwf", "lev-dengov"), ("arbaa-aada-barzyn-fy-alkwnghrs", "four-members-of-congress")];

    private static string Run(string verb, TemporaryFolder folder, params string[] more) => CommandRun.Of([verb, folder.Path, .. more]).Errors.Trim();

    private static string[] Facts(TemporaryFolder folder)
    {
        JsonElement article = Assert.Single(CommandRun.Of("extract", folder.Path).Articles);
        return
        [
            .. article.GetProperty("quotes").EnumerateArray().Select(quote =>
                $"{quote.GetProperty("start")}..{quote.GetProperty("end")} {quote.GetProperty("kind")} {quote.GetProperty("speaker").GetProperty("id")} {quote.GetProperty("cue").GetProperty("text")}"),
            .. article.GetProperty("quotedPhrases").EnumerateArray().Select(phrase =>
                $"{phrase.GetProperty("start")}..{phrase.GetProperty("end")} {phrase.GetProperty("use")}"),
        ];
    }
}
