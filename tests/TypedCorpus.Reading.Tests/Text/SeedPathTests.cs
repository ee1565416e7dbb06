using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Text;

public class SeedPathTests
{
    [Theory]
    [InlineData("a.txt", SeedKind.Text, "a")]
    [InlineData("a.yml", SeedKind.Sidecar, "a")]
    [InlineData("a.yaml", SeedKind.Sidecar, "a")]
    [InlineData("actors.yml", SeedKind.Roster, "actors")]
    [InlineData("actors.yaml", SeedKind.Roster, "actors")]
    [InlineData("corpus.yml", SeedKind.Manifest, "corpus")]
    [InlineData("corpus.yaml", SeedKind.Manifest, "corpus")]
    [InlineData("corpus.shipped", SeedKind.Baseline, "corpus")]
    internal void The_name_tells_what_a_file_is_for(string path, SeedKind kind, string key) =>
        Assert.Equal((kind, key), SeedPath.Read(path));

    [Theory]
    [InlineData("2019/actors.yml")]
    [InlineData("2019/corpus.yml")]
    [InlineData("Actors.yml")]
    public void Roster_and_manifest_count_at_the_root_and_in_small_letters_alone(string path) =>
        Assert.Equal(SeedKind.Sidecar, SeedPath.Read(path)?.Kind);

    [Fact]
    public void A_text_and_its_sidecar_share_a_key_on_every_machine() =>
        Assert.Equal(SeedPath.Read("2019/may/x.ar.txt")?.Key, SeedPath.Read(@"2019\may\x.ar.YML")?.Key);

    [Theory]
    [InlineData("README.md")]
    [InlineData("text")]
    [InlineData("a.txt/b")]
    [InlineData(".txt")]
    [InlineData("a/.yml")]
    [InlineData("._a.txt")]
    [InlineData("node_modules/x/readme.txt")]
    [InlineData("2019/node_modules/x/readme.txt")]
    [InlineData(".pre-commit-config.yaml")]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData("2019/.drafts/a.txt")]
    [InlineData("")]
    public void Other_files_are_no_part_of_a_corpus(string path) => Assert.Null(SeedPath.Read(path));

    [Fact]
    public void Endings_are_read_alike_under_any_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal((SeedKind.Text, "I"), SeedPath.Read("I.TXT"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
