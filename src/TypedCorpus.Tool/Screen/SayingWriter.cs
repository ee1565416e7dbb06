using System.Text;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Screen;

/// <summary>Among the errors, what the parser of the command line says: it repeats what was written there.</summary>
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
