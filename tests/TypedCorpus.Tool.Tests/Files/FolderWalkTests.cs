namespace TypedCorpus.Tool.Tests.Files;

/// <summary>What of a folder belongs to the corpus, and what is said of the rest.</summary>
public class FolderWalkTests
{
    [Fact]
    public void Dot_files_and_what_tools_make_are_no_part_of_it()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", "a").With("._a.txt", "x").With(".github/workflows/ci.yml", "x: y").With(".pre-commit-config.yaml", "x: y")
            .With("node_modules/x/readme.txt", "x").With("App.csproj", "<Project />").With("obj/list.txt", "x").With("bin/Debug/list.txt", "x")
            .With("deep/Lib.fsproj", "<Project />").With("deep/obj/list.txt", "x").With("deep/b.txt", "b");
        Assert.Equal(["a", "deep/b"], CommandRun.Of("extract", folder.Path).Ids);
        Assert.Equal((0, "2 texts: 0 errors, 0 warnings."), (CommandRun.Of("check", folder.Path).Code, CommandRun.Of("check", folder.Path).Errors.Trim()));
    }

    [Fact]
    public void Folders_of_such_names_that_no_build_makes_are_a_corpus_s_own()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("obj/a.txt", "a").With("bin/b.txt", "b");
        Assert.Equal(["bin/b", "obj/a"], CommandRun.Of("extract", folder.Path).Ids);
    }

    [Fact]
    public void A_text_that_is_named_is_meant_whatever_its_name()
    {
        using TemporaryFolder folder = new TemporaryFolder().With(".draft.txt", "a");
        Assert.Equal([".draft"], CommandRun.Of("extract", folder[".draft.txt"]).Ids);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("annotate")]
    [InlineData("fix")]
    [InlineData("baseline")]
    [InlineData("extract")]
    public void A_project_s_folder_is_not_taken_for_its_corpus(string verb)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("App.csproj", "<Project />").With("docker-compose.yml", "services: {}")
            .With("seeds/a.txt", "“We go,” said Ana.").With("seeds/actors.yml", "actors: {}");
        CommandRun run = CommandRun.Of(verb, folder.Path);
        Assert.Equal((2, ""), (run.Code, run.Text));
        Assert.Contains($"did you mean '{folder["seeds"]}'?", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "actors.yml"], Directory.EnumerateFiles(folder["seeds"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_beside_a_project_are_a_corpus_s_own()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("App.csproj", "<Project />").With("seeds/a.txt", "a").With("b.txt", "b");
        Assert.Equal(["b", "seeds/a"], CommandRun.Of("extract", folder.Path).Ids);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_two_texts()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("News.txt", "a");
        Assert.SkipWhen(File.Exists(folder["news.txt"]), "The disk takes the two names for one.");
        folder.With("news.txt", "b");
        Assert.Equal(["News", "news"], CommandRun.Of("extract", folder.Path).Ids);
    }

    [Fact]
    public void A_link_to_a_folder_is_told_and_not_followed()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("seeds/a.txt", "Ana said: “We go.”\n").With("outside/b.txt", "Ana said: “We go.”\n");
        Directory.CreateSymbolicLink(folder["seeds/out"], folder["outside"]);
        Directory.CreateSymbolicLink(folder["seeds/loop"], folder["seeds"]);
        Directory.CreateSymbolicLink(folder["seeds/again"], folder["seeds"]);
        CommandRun run = CommandRun.Of("annotate", folder["seeds"]);
        Assert.Equal(0, run.Code);
        Assert.Contains("Added 1 entry", run.Errors, StringComparison.Ordinal);
        Assert.All(["out", "loop", "again"], link => Assert.Contains($"'{folder["seeds/" + link]}' is a link to a folder", run.Errors, StringComparison.Ordinal));
        Assert.Equal([folder["outside/b.txt"]], Directory.EnumerateFiles(folder["outside"]));
        Assert.Equal(["a"], CommandRun.Of("extract", folder["seeds"]).Ids);
    }

    [Fact]
    public void A_linked_file_is_read_and_not_written_through()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("seeds/a.txt", "Ana said: “We go.”\n").With("outside.yml", "titel: X\n");
        File.CreateSymbolicLink(folder["seeds/a.yml"], folder["outside.yml"]);
        CommandRun run = CommandRun.Of("fix", folder["seeds"], "--all");
        Assert.Equal(2, run.Code);
        Assert.Contains("a.yml' was not written: it is a link", run.Errors, StringComparison.Ordinal);
        Assert.Equal("titel: X\n", folder.Read("outside.yml"));

        folder.With("outside.yml", "title: X\n");
        Assert.Equal(2, CommandRun.Of("annotate", folder["seeds"]).Code);
        Assert.Equal("title: X\n", folder.Read("outside.yml"));
        Assert.Equal("X", CommandRun.Of("extract", folder["seeds"]).Articles[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("annotate")]
    [InlineData("fix")]
    [InlineData("extract")]
    public void What_cannot_be_opened_is_told_and_stops_no_other_text(string verb)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "Ana said: “We go.”\n").With("b.yml", "title: B\n").With("c.yml", "titel: C\n");
        File.CreateSymbolicLink(folder["b.txt"], folder["missing"]);
        File.CreateSymbolicLink(folder["c.txt"], folder["c.txt"]);
        CommandRun run = CommandRun.Of(verb, folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains(folder["b.txt"], run.Errors, StringComparison.Ordinal);
        Assert.Contains(folder["c.txt"], run.Errors, StringComparison.Ordinal);
        // What was written about a text that is there, but cannot be read, is not in question.
        Assert.DoesNotContain("CORPUS", run.Text + run.Errors, StringComparison.Ordinal);
        if (verb == "extract") Assert.Equal(["a"], run.Ids);
        if (verb == "annotate") Assert.True(File.Exists(folder["a.yml"]));
        if (verb == "check") Assert.Contains("1 text: 0 errors", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors.yml")]
    [InlineData("corpus.yml")]
    public void Without_what_is_said_of_all_texts_none_is_read(string name)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "a");
        File.CreateSymbolicLink(folder[name], folder["missing"]);
        foreach (string verb in new[] { "check", "annotate", "fix", "baseline", "extract" })
        {
            CommandRun run = CommandRun.Of(verb, folder.Path);
            Assert.Equal((2, ""), (run.Code, run.Text));
            Assert.Contains(folder[name], run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nobody_agrees_to_a_corpus_of_which_a_text_is_missing()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "a").With("corpus.shipped", "# mine\n");
        File.CreateSymbolicLink(folder["b.txt"], folder["missing"]);
        CommandRun run = CommandRun.Of("baseline", folder.Path);
        Assert.Equal((2, "# mine\n"), (run.Code, folder.Read("corpus.shipped")));
        Assert.DoesNotContain("CORPUS", CommandRun.Of("check", folder.Path).Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Pipes_and_devices_are_told_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "a").With("empty.txt", "");
        Assert.Equal(0, Processes.ToolProcess.RunProgram("mkfifo", folder["pipe.txt"]));
        File.CreateSymbolicLink(folder["zero.txt"], "/dev/zero");
        File.CreateSymbolicLink(folder["tied.yml"], folder["pipe.txt"]);
        CommandRun run = await Task.Run(() => CommandRun.Of("extract", folder.Path));
        Assert.Equal(2, run.Code);
        Assert.Equal(["a", "empty"], run.Ids);
        Assert.All(["pipe.txt", "zero.txt", "tied.yml"], name => Assert.Contains($"'{folder[name]}' is no file to be read", run.Errors, StringComparison.Ordinal));
        Assert.Equal(2, (await Task.Run(() => CommandRun.Of("extract", folder["pipe.txt"]))).Code);
    }
}
