using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Diagnostics;

/// <summary>A wrong annotation of the seed does not compile, and the error stands where it was written.</summary>
public class SeedDiagnosticsTests
{
    private const string Text = "seeds/000_66cadd53a7e5fc5e.txt";
    private const string Sidecar = "seeds/000_66cadd53a7e5fc5e.yml";

    [Fact]
    public void A_renamed_text_leaves_its_sidecar_behind()
    {
        TestProject renamed = SeedFolder.Project.Without(Text).With("seeds/000_66cadd53a7e5fc5f.txt", ContentOf(Text));

        AssertFails(renamed, $"/project/{Sidecar}(1,1): error CORPUS403: There is no text '000_66cadd53a7e5fc5e.txt' that this sidecar could be about");
    }

    [Fact]
    public void A_misspelt_speaker_is_unknown() => AssertFails(
        Change("speaker: khalifa-haftar", "speaker: khalifa-haftr"),
        $"/project/{Sidecar}(14,14): error CORPUS401: No actor of the roster has the id 'khalifa-haftr': write 'khalifa-haftar' if that is meant");

    [Fact]
    public void Words_that_differ_from_the_text_by_one_letter_are_not_found() => AssertFails(
        Change("exact: تقف في خندق مقاومة", "exact: تقف في خندق مقاولة"),
        $"/project/{Sidecar}(13,12): error CORPUS307:");

    [Fact]
    public void A_changed_text_is_told_by_its_hash() => AssertFails(
        SeedFolder.Project.With(Text, ContentOf(Text) + "\n"),
        $"/project/{Sidecar}(3,9): error CORPUS304:");

    [Fact]
    public void An_actor_taken_off_the_roster_is_missed_wherever_it_speaks()
    {
        string roster = ContentOf("seeds/actors.yml").Replace("  lev-dengov:\n", "  lev-dengoff:\n", StringComparison.Ordinal);
        GeneratorRun run = SeedFolder.Project.With("seeds/actors.yml", roster).Run();

        Assert.Equal(["CORPUS401", "CORPUS401", "CORPUS401"], run.Findings.Select(finding => finding.Id));
    }

    private static void AssertFails(TestProject project, string message)
    {
        GeneratorRun run = project.Run();

        Assert.StartsWith(message, Assert.Single(run.Findings).ToString(), StringComparison.Ordinal);
        // The rest of the corpus is still there, so that one error does not come with a hundred others.
        Assert.Empty(run.CompilerErrors());
    }

    private static TestProject Change(string words, string others) =>
        SeedFolder.Project.With(Sidecar, ContentOf(Sidecar).Replace(words, others, StringComparison.Ordinal));

    private static string ContentOf(string path) =>
        SeedFolder.Project.Files.Single(file => file.Path == "/project/" + path).GetText().ToString();
}
