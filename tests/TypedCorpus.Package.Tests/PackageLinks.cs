using System.IO.Compression;
using System.Text.RegularExpressions;

namespace TypedCorpus.Package.Tests;

/// <summary>The links of a package's pages, seen by someone who has the package and nothing else.</summary>
internal static partial class PackageLinks
{
    /// <summary>Those that lead to no entry of the package, as <c>page: link</c>.</summary>
    public static IEnumerable<string> Broken(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        HashSet<string> entries = [.. archive.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName))];
        foreach (ZipArchiveEntry page in archive.Entries.Where(entry => entry.FullName.EndsWith(".md", StringComparison.Ordinal)).ToArray())
        {
            foreach (string link in LinksOf(Read(page)))
            {
                string target = new Uri(new Uri("package:/" + page.FullName), link.Split('#')[0]).AbsolutePath.TrimStart('/');
                if (!entries.Contains(target)) yield return $"{page.FullName}: {link}";
            }
        }
    }

    public static string Read(string package, string page)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return Read(archive.GetEntry(page)!);
    }

    private static string Read(ZipArchiveEntry page)
    {
        using var reader = new StreamReader(page.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Those within the page and to other sites are not followed, nor what stands in code.</summary>
    private static IEnumerable<string> LinksOf(string page) =>
        from Match link in Link().Matches(Code().Replace(page, ""))
        let target = link.Groups[1].Value
        where !target.StartsWith('#') && !target.Contains("://", StringComparison.Ordinal)
        select target;

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
