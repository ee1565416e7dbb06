using System.Text;
using TypedCorpus.Model;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Tests.Files;

public class FileReplacementTests
{
    [Fact]
    public void The_new_content_has_the_mark_and_the_rights_of_the_old()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.yml", "\uFEFFold");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["a.yml"], (UnixFileMode)0b110_110_000);
        Assert.Equal(WriteEnd.Written, Write(Read(folder["a.yml"]), "new").End);
        Assert.Equal("\uFEFFnew", folder.Read("a.yml"));
        if (!OperatingSystem.IsWindows()) Assert.Equal((UnixFileMode)0b110_110_000, File.GetUnixFileMode(folder["a.yml"]));
        AssertHolds(folder, "a.yml");
    }

    [Fact]
    public void What_somebody_wrote_since_it_was_read_stays()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.yml", "old");
        SeedFile read = Read(folder["a.yml"]);
        folder.With("a.yml", "mine");
        Assert.Equal(WriteEnd.Outdated, Write(read, "new").End);
        Assert.Equal("mine", folder.Read("a.yml"));
        File.Delete(folder["a.yml"]);
        Assert.Equal(WriteEnd.Outdated, Write(read, "new").End);
        AssertHolds(folder);
    }

    [Fact]
    public void A_new_file_takes_nobodys_place()
    {
        using TemporaryFolder folder = new();
        SeedFile absent = new("c", SeedKind.Sidecar, "a", folder["a.yml"], "", "");
        Assert.Equal(WriteEnd.Written, Write(absent, "new").End);
        Assert.Equal(WriteEnd.Outdated, Write(absent, "newer").End);
        Assert.Equal("new", folder.Read("a.yml"));
        AssertHolds(folder, "a.yml");
    }

    [Theory]
    [InlineData("old")]
    [InlineData(null)]
    public void Nothing_is_written_through_a_link(string? content)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("in/x", "");
        if (content is not null) folder.With("out.yml", content);
        File.CreateSymbolicLink(folder["in/a.yml"], folder["out.yml"]);
        SeedFile read = content is null ? new("c", SeedKind.Sidecar, "a", folder["in/a.yml"], "", "") : Read(folder["in/a.yml"]);
        Assert.Contains("it is a link", Write(read, "new").Message, StringComparison.Ordinal);
        Assert.Equal(content, File.Exists(folder["out.yml"]) ? folder.Read("out.yml") : null);
        Assert.NotNull(new FileInfo(folder["in/a.yml"]).LinkTarget);
    }

    [Fact]
    public void A_file_that_is_protected_stays_as_it_is()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.yml", "old");
        new FileInfo(folder["a.yml"]).IsReadOnly = true;
        Assert.Contains("read-only", Write(Read(folder["a.yml"]), "new").Message, StringComparison.Ordinal);
        Assert.Equal("old", folder.Read("a.yml"));
        new FileInfo(folder["a.yml"]).IsReadOnly = false;
    }

    [Fact]
    public void Another_name_of_the_same_file_keeps_the_old_content()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test makes hard links by 'ln'.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.yml", "old");
        Assert.Equal(0, Processes.ToolProcess.RunProgram("ln", folder["a.yml"], folder["b.yml"]));
        Assert.Equal(WriteEnd.Written, Write(Read(folder["a.yml"]), "new").End);
        Assert.Equal(("new", "old"), (folder.Read("a.yml"), folder.Read("b.yml")));
    }

    [Fact]
    public void What_a_killed_process_left_is_taken_away_but_not_what_another_may_be_about_to_move()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.yml", "old").With(".corpus-left.tmp", "half").With(".corpus-now.tmp", "whole");
        Age(folder[".corpus-left.tmp"]);
        Assert.Equal(WriteEnd.Written, Write(Read(folder["a.yml"]), "new").End);
        AssertHolds(folder, ".corpus-now.tmp", "a.yml");
    }

    [Fact]
    public void A_folder_is_searched_for_leavings_once_however_many_files_are_written_in_it()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.yml", "old").With("b.yml", "old");
        Assert.Equal(WriteEnd.Written, Write(Read(folder["a.yml"]), "new").End);
        Age(folder.With(".corpus-left.tmp", "half")[".corpus-left.tmp"]);
        Assert.Equal(WriteEnd.Written, Write(Read(folder["b.yml"]), "new").End);
        AssertHolds(folder, ".corpus-left.tmp", "a.yml", "b.yml");
    }

    [Fact]
    public void A_name_may_be_as_long_as_a_name_can_be()
    {
        string name = new string('م', 125) + ".yml";
        using TemporaryFolder folder = new TemporaryFolder().With(name, "old");
        Assert.Equal(WriteEnd.Written, Write(Read(folder[name]), "new").End);
        Assert.Equal("new", folder.Read(name));
    }

    [Fact]
    public void Where_no_file_can_be_made_there_is_a_message()
    {
        using TemporaryFolder folder = new();
        SeedFile absent = new("c", SeedKind.Sidecar, "a", folder["missing/a.yml"], "", "");
        WriteOutcome outcome = Write(absent, "new");
        Assert.Equal(WriteEnd.Failed, outcome.End);
        Assert.StartsWith($"'{absent.Path}' was not written: ", outcome.Message, StringComparison.Ordinal);
    }

    private static void Age(string draft) => File.SetLastWriteTimeUtc(draft, DateTime.UtcNow - AbandonedDrafts.Age - TimeSpan.FromMinutes(1));

    private static SeedFile Read(string path) => SeedBytes.ToFile("c", SeedKind.Sidecar, "a", path, File.ReadAllBytes(path));

    private static WriteOutcome Write(SeedFile read, string letters) => FileReplacement.Write(read, Encoding.UTF8.GetBytes(letters));

    private static void AssertHolds(TemporaryFolder folder, params string[] names) =>
        Assert.Equal(names, Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
