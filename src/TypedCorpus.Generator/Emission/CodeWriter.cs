using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes indented C# with <c>\n</c> line ends on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder code = new();
    private int depth;

    public CodeWriter Line(string text = "")
    {
        if (text.Length > 0) code.Append(' ', depth * 4).Append(text);
        code.Append('\n');
        return this;
    }

    /// <summary>
    /// A line with a literal in it. The literal may be long, so it is written straight into the output and not into a string of its own
    /// first.
    /// </summary>
    public CodeWriter Line(string before, string literal, string after)
    {
        code.Append(' ', depth * 4).Append(before);
        Literal.Append(code, literal);
        code.Append(after).Append('\n');
        return this;
    }

    /// <summary>A head and an opening brace; disposing closes it.</summary>
    public Block Open(string head)
    {
        Line(head).Line("{");
        depth++;
        return new Block(this, "}");
    }

    /// <summary>Lines between <c>head {</c> and <c>};</c>, as a switch expression has them.</summary>
    public Block OpenExpression(string head)
    {
        Block block = Open(head);
        return block with { End = "};" };
    }

    public override string ToString() => code.ToString();

    public readonly record struct Block(CodeWriter Writer, string End) : IDisposable
    {
        public void Dispose()
        {
            Writer.depth--;
            Writer.Line(End);
        }
    }
}
