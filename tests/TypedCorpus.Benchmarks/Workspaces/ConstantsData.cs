using System.Text;
using TypedCorpus.Benchmarks.Texts;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>The texts as somebody would write them into C#: a constant each.</summary>
internal static class ConstantsData
{
    private const int TextsAFile = 100;

    public static void Write(LargeCorpus texts, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (int[] some in Enumerable.Range(0, texts.Articles).Chunk(TextsAFile))
        {
            var code = new StringBuilder("public static partial class Texts\n{\n");
            foreach (int i in some)
                code.Append($"    public const string Text{i:D5} = @\"").Append(texts.Text(i).Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\";\n");
            File.WriteAllText(Path.Combine(folder, $"Texts{some[0]:D5}.cs"), code.Append("}\n").ToString());
        }
    }
}
