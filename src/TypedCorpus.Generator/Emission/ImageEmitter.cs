using TypedCorpus.ImageWriting;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes the part of the image that is read first. At run time, only what is asked for should cost anything: the runtime makes a literal
/// when it compiles the method that holds it, and loads a class when it compiles a method that names it. So each literal has a method, each
/// list a class, and groups are found in two steps.
/// </summary>
internal static class ImageEmitter
{
    private const string Runtime = "global::TypedCorpus.";

    /// <summary>How many groups a method knows.</summary>
    private const int Block = 16;

    public static void Write(CodeWriter code, PackedIndex packed)
    {
        code.Line("// The corpus in packed form. What it holds can be read in the files of the members and of the groups.")
            .Line(GeneratedCode.Attribute);
        using (code.Open($"private sealed partial class Image : {Runtime}Imaging.CorpusImage"))
        {
            code.Line($"internal static readonly {Runtime}Corpus Corpus = new Image().Open();").Line();
            WriteIndex(code, packed);
            WriteGroups(code, [.. packed.Corpus.Articles.Select(article => article.Group).Distinct().OrderBy(group => group)]);
            WriteList(code.Line(), "Article");
            WriteList(code.Line(), "Actor");
        }
    }

    private static void WriteIndex(CodeWriter code, PackedIndex packed)
    {
        (string Name, string Text)[] parts = [.. packed.Strings];
        using (code.OpenExpression("public override string Index(int part) => part switch"))
        {
            for (int i = 0; i < parts.Length; i++)
                if (parts[i].Text.Length > 0) code.Line($"{Literal.Of(i)} => {parts[i].Name}(),");
            code.Line("_ => \"\",");
        }

        foreach ((string name, string text) in parts)
            if (text.Length > 0) code.Line().Line($"private static string {name}() => ", text, ";");
    }

    private static void WriteGroups(CodeWriter code, int[] groups)
    {
        using (code.Line().OpenExpression($"public override string Group(int number, int part) => (number / {Literal.Of(Block)}) switch"))
        {
            foreach (int block in groups.Select(group => group / Block).Distinct())
                code.Line($"{Literal.Of(block)} => {BlockName(block)}(number, part),");
            code.Line("_ => \"\",");
        }

        foreach (IGrouping<int, int> block in groups.GroupBy(group => group / Block))
        {
            using (code.Line().OpenExpression($"private static string {BlockName(block.Key)}(int number, int part) => number switch"))
            {
                foreach (int group in block) code.Line($"{Literal.Of(group)} => {GroupEmitter.Name(group)}(part),");
                code.Line("_ => \"\",");
            }
        }
    }

    private static void WriteList(CodeWriter code, string record)
    {
        using (code.Open($"internal static class {record}Entrance"))
            code.Line($"internal static readonly {record}Members List = new {record}Members(Corpus);");
    }

    private static string BlockName(int block) =>
        FormattableString.Invariant($"Groups{block * Block:000}To{(block * Block) + Block - 1:000}");
}
