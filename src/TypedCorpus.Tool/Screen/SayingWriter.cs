using System.Text;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Screen;

/// <summary>Passes messages of the command-line parser to standard error. They repeat what the user typed.</summary>
internal sealed class SayingWriter(StandardStreams streams) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => streams.Error.Encoding;

    public override void Write(char value) => line.Append(value);

    public override void Write(string? value) => line.Append(value);

    public override void WriteLine() => WriteLine("");

    public override void WriteLine(string? value)
    {
        streams.Say(line.Append(value).ToString());
        line.Clear();
    }

    protected override void Dispose(bool disposing)
    {
        if (line.Length > 0) WriteLine("");
        base.Dispose(disposing);
    }
}
