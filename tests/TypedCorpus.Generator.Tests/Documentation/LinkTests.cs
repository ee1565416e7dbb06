using System.Text.RegularExpressions;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>Links within the repository lead to files, and to headings that are there.</summary>
public partial class LinkTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(SeedFolder.Path, ".."));

    private static readonly string[] Skipped = ["bin", "obj", ".git", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    public static TheoryData<string> Pages => [.. Documents(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_link_of_a_page_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        foreach (string link in LinksOf(File.ReadAllText(Path.Combine(Root, page))))
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? Path.Combine(Root, page) : Path.Combine(folder, Uri.UnescapeDataString(parts[0]));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page} links to {link}, which is not there.");
            if (parts.Length == 2) Assert.Contains(parts[1], HeadingsOf(File.ReadAllText(target)));
        }
    }

    private static IEnumerable<string> Documents(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFiles("*.md").Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/')),
        .. folder.EnumerateDirectories().Where(below => !Skipped.Contains(below.Name)).SelectMany(Documents),
    ];

    /// <summary>Links of a page to others of the repository; those in code and to other sites are not followed.</summary>
    private static IEnumerable<string> LinksOf(string page) =>
        from Match link in Link().Matches(Code().Replace(page, ""))
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
        select target;

    /// <summary>The names that pages are reached by: lower case, blanks as hyphens, other signs dropped.</summary>
    private static string[] HeadingsOf(string page) =>
        [.. Heading().Matches(Fence().Replace(page, "")).Select(heading => NotInName().Replace(heading.Groups["words"].Value.Trim().ToLowerInvariant().Replace(' ', '-'), ""))];

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<words>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}_-]")]
    private static partial Regex NotInName();
}
