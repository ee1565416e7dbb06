using System.Text.Json;

namespace TypedCorpus.Tool.Tests;

public class CurationTests
{
    private const string Text = "Ana said: \"We go.\" \"We stay,\" said Bo.\n";

    private const string Roster = """
        actors:
          ana: { name: Ana }
          bo: { name: Bo }
        """;

    private const string Sidecar = """
        quotes:
          - exact: We go.
            speaker: bo
        """;

    [Fact]
    public void A_folders_roster_and_sidecars_decide()
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal(("bo", "curated"), FirstQuote(CommandRun.Of("extract", folder.Path)));
    }

    [Fact]
    public void They_decide_for_a_text_named_alone_too()
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal(("bo", "curated"), FirstQuote(CommandRun.Of("extract", folder["a.txt"])));
    }

    [Fact]
    public void Without_curation_sidecars_do_not_count()
    {
        using TemporaryFolder folder = Folder();
        Assert.DoesNotContain("curated", CommandRun.Of("extract", folder.Path, "--no-curation").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_curation_front_matter_does_not_count_either()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("actors.yml", Roster).With("corpus.yml", "language: en").With("a.txt", $"---\n{Sidecar}\n---\n{Text}");
        Assert.Equal(("bo", "curated"), FirstQuote(CommandRun.Of("extract", folder.Path)));
        Assert.DoesNotContain("curated", CommandRun.Of("extract", folder.Path, "--no-curation").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.yml", "quotes: [{ exact: We run., speaker: bo }]")]
    [InlineData("a.yml", "quotes: [{ exact: We go., speaker: bob }]")]
    [InlineData("actors.yml", "actors: [")]
    [InlineData("corpus.yml", "titel: x")]
    public void What_is_wrong_in_a_file_is_told_at_its_place_in_the_compilers_form(string name, string content)
    {
        using TemporaryFolder folder = Folder().With(name, content);
        CommandRun run = CommandRun.Of("extract", folder.Path);
        Assert.Matches($@"(?m)^{System.Text.RegularExpressions.Regex.Escape(folder[name])}\(1,\d+\): error CORPUS\d\d\d: ", run.Errors);
        Assert.Equal(1, run.Code);
        Assert.Equal(["a"], run.Ids);
    }

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With("a.txt", Text).With("a.yml", Sidecar).With("actors.yml", Roster).With("corpus.yml", "language: en");

    private static (string? Speaker, string? Origin) FirstQuote(CommandRun run)
    {
        JsonElement quote = run.Articles[0].GetProperty("quotes")[0];
        return (quote.GetProperty("speaker").GetProperty("id").GetString(), quote.GetProperty("origin").GetString());
    }
}
