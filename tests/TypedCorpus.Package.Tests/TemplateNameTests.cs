using System.IO.Compression;

namespace TypedCorpus.Package.Tests;

/// <summary>Any name will do for what a template makes, and its files know their schemas.</summary>
public class TemplateNameTests(PackedPackage package)
{
    [Theory]
    [Trait("Speed", "Slow")]
    [InlineData("corpus", "Seeds")]
    [InlineData("corpus", "Corpus")]
    [InlineData("corpus", "System")]
    [InlineData("corpus", "TypedCorpus")]
    [InlineData("corpus", "Acme.class")]
    [InlineData("corpus", "2024News")]
    [InlineData("corpus-app", "Quote")]
    [InlineData("corpus-app", "Console")]
    [InlineData("corpus-app", "Assert")]
    public async Task A_name_that_is_taken_in_C_sharp_builds_and_passes_its_tests(string template, string name)
    {
        using var workspace = new Workspace(package, isBare: true);
        await workspace.Dotnet("", "new", "install", package.Templates);
        Run made = await workspace.Dotnet("", "new", template, "-n", name);
        Assert.True(made.Succeeded, made.Output);

        Run test = await workspace.Dotnet(name, "test");

        Assert.True(test.Succeeded, test.Output);
        Assert.Contains("Passed:     3", test.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_line_of_each_file_of_a_corpus_leads_to_its_schema()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Templates);
        ZipArchiveEntry[] files = [.. archive.Entries.Where(entry => entry.FullName.Contains("/seeds/", StringComparison.Ordinal) && entry.FullName.EndsWith(".yml", StringComparison.Ordinal))];

        Assert.Equal(6, files.Length);
        Assert.All(files, file =>
        {
            using var reader = new StreamReader(file.Open());
            const string start = "# yaml-language-server: $schema=";
            string first = reader.ReadLine()!;
            Assert.StartsWith(start, first, StringComparison.Ordinal);
            Assert.NotNull(archive.GetEntry(new Uri(new Uri("package:/" + file.FullName), first[start.Length..]).AbsolutePath.TrimStart('/')));
        });
    }
}
