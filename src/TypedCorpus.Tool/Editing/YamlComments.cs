using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace TypedCorpus.Tool.Editing;

/// <summary>The comments of YAML, in their order: what no edit may lose.</summary>
internal static class YamlComments
{
    /// <param name="yaml">YAML that can be read.</param>
    public static IReadOnlyList<string> Of(string yaml)
    {
        List<string> comments = [];
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        while (scanner.MoveNext())
            if (scanner.Current is Comment comment) comments.Add(comment.Value);
        return comments;
    }
}
