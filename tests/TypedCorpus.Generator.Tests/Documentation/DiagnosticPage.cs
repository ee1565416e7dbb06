using System.Text.RegularExpressions;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>
/// The page of a diagnostic. A line of a path in backticks and the fenced block after it are a file; the last block before the advice is
/// what the build says. A block of kind <c>hex</c> has a file's bytes, one of kind <c>escaped</c> its characters with <c>\uXXXX</c>.
/// </summary>
internal sealed partial class DiagnosticPage(string path)
{
    private readonly string text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SeedFolder.Path, "..", "src", "TypedCorpus.Package", "docs", "diagnostics"));

    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(Folder, "CORPUS*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    public static DiagnosticPage Of(string id) => new(Path.Combine(Folder, id + ".md"));

    public string Title => text[..text.IndexOf('\n', StringComparison.Ordinal)];

    public string Section(string heading)
    {
        int at = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (at < 0) return "";
        int end = text.IndexOf("\n## ", at + 1, StringComparison.Ordinal);
        return end < 0 ? text[at..] : text[at..end];
    }

    /// <summary>Whether it has an example of files; some diagnostics need files too large for a page, or a fault of ours.</summary>
    public bool HasFiles => FileBlock().IsMatch(Section("Example"));

    /// <summary>What the build says, a line a diagnostic.</summary>
    public string[] Messages => Section("Example") is { Length: > 0 } example
        ? SaidBlock().Match(example).Groups["said"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        : [];

    /// <summary>The files of the example as a project; where it is about the class alone, with a text.</summary>
    public TestProject Project
    {
        get
        {
            var project = new TestProject { TreatsWarningsAsErrors = false };
            foreach (Match block in FileBlock().Matches(Section("Example")))
            {
                (string file, string kind, string content) = (block.Groups["path"].Value, block.Groups["kind"].Value, block.Groups["content"].Value);
                if (kind == "csharp") project = project.WithSource(file, content);
                else if (kind == "xml") project = WithProperty(project, content);
                else if (kind == "hex") project = project.With(new SeedText("/project/" + file, Convert.FromHexString(content.Replace(" ", "", StringComparison.Ordinal).Trim())));
                else project = project.With(file, kind == "escaped" ? Regex.Unescape(content) : content);
            }

            return project.Files.IsEmpty ? project.With("seeds/morning.txt", "Sami said: \"We begin tomorrow.\"\n") : project;
        }
    }

    private static TestProject WithProperty(TestProject project, string property) =>
        Regex.Match(property, "<CorpusText>(.*)</CorpusText>") is { Success: true } choice
            ? project with { CorpusText = choice.Groups[1].Value }
            : project with { LanguageVersion = VersionOf(property) };

    private static Microsoft.CodeAnalysis.CSharp.LanguageVersion VersionOf(string project)
    {
        string version = Regex.Match(project, "<LangVersion>(.*)</LangVersion>").Groups[1].Value;
        Assert.True(Microsoft.CodeAnalysis.CSharp.LanguageVersionFacts.TryParse(version, out var parsed), version);
        return parsed;
    }

    [GeneratedRegex("\n`(?<path>[^`\n]+)`\n\n```(?<kind>[a-z]+)\n(?<content>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex("says:\n\n```text\n(?<said>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex SaidBlock();
}
