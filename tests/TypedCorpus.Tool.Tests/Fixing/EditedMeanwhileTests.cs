using System.Text;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Tests.Fixing;

/// <summary>A person may write into a file while the command is at it. Both keep what they wrote.</summary>
public class EditedMeanwhileTests
{
    private const string Sidecar = "quotes:\n  - exact: man wnt home\n    use: name\n";

    [Fact]
    public void A_file_that_changed_while_it_was_asked_about_is_read_and_asked_about_again()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "The man went home late.\n").With("a.yml", Sidecar);
        using var answers = new Answers(() => File.AppendAllText(folder["a.yml"], "# I wrote this\n"), "y\n", "y\n");
        (int code, string errors) = Run(answers, Stream.Null, "fix", folder.Path);
        Assert.Equal("quotes:\n  - exact: man went home\n    use: name\n# I wrote this\n", folder.Read("a.yml"));
        Assert.Contains("a.yml' has changed since it was read, and was not written. It is read again.", errors, StringComparison.Ordinal);
        Assert.Contains("1 proposal applied; 0 errors left.", errors, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Where_the_words_moved_nothing_else_is_written_over()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "The man went home late.\n").With("a.yml", Sidecar);
        using var answers = new Answers(() => folder.With("a.yml", "title: mine\n" + Sidecar), "y\n");
        (int code, _) = Run(answers, Stream.Null, "fix", folder.Path);
        Assert.Equal((1, "title: mine\n" + Sidecar), (code, folder.Read("a.yml")));
    }

    [Theory]
    [InlineData("annotate", "a.yml", "title: mine\n")]
    [InlineData("baseline", "corpus.shipped", "# mine\n")]
    public void What_appears_meanwhile_is_kept_and_told(string verb, string name, string mine)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "Ana said: “We go.”\n").With("actors.yml", "actors: { ana: { name: Ana } }\n");
        bool isDone = false;
        using var output = new Watched(() =>
        {
            if (isDone) return;
            isDone = true;
            folder.With(name, mine);
        });
        (int code, string errors) = Run(Stream.Null, output, verb, folder.Path);
        Assert.Equal((2, mine), (code, folder.Read(name)));
        Assert.Contains("has changed since it was read, and was not written.", errors, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of(verb, folder.Path).Code);
    }

    private static (int Code, string Errors) Run(Stream input, Stream output, params string[] arguments)
    {
        using var errors = new StringWriter();
        int code = CorpusCommand.Run(arguments, new StandardStreams(input, output, errors));
        return (code, errors.ToString());
    }

    /// <summary>Lines that a person types, having done something else before the first.</summary>
    private sealed class Answers(Action before, params string[] lines) : MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines)))
    {
        private bool isStarted;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (!isStarted) before();
            isStarted = true;
            return base.Read(buffer, offset, count);
        }
    }

    private sealed class Watched(Action written) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            written();
            base.Write(buffer, offset, count);
        }
    }
}
