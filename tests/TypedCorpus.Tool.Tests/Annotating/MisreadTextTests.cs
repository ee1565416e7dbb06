namespace TypedCorpus.Tool.Tests.Annotating;

/// <summary>A text that is said to be in a language that it is not written in would be drafted by the wrong rules.</summary>
public class MisreadTextTests
{
    private const string Arabic = "وقالت مديرة الميناء ليلى حداد: «انتظرنا هذا اليوم شتاءين».\n";

    [Fact]
    public void It_is_told_and_left_out_and_others_are_drafted()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("corpus.yml", "language: en\n")
            .With("ferry.txt", "Mara Lind said: “We have waited two winters for this day.”\n")
            .With("port.txt", Arabic);

        CommandRun run = CommandRun.Of("annotate", folder.Path);

        Assert.Contains("port.txt(1,1): warning CORPUS114: ", run.Text, StringComparison.Ordinal);
        Assert.Contains("left out", run.Errors, StringComparison.Ordinal);
        Assert.Equal((0, true, false), (run.Code, File.Exists(folder["ferry.yml"]), File.Exists(folder["port.yml"])));
    }

    [Fact]
    public void Without_a_language_for_all_it_is_drafted_by_the_rules_of_its_own()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("port.txt", Arabic);

        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);

        Assert.Contains("speaker: lyla-hdad", folder.Read("port.yml"), StringComparison.Ordinal);
    }
}
