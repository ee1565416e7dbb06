using System.Xml.Linq;

namespace TypedCorpus.Package.Tests;

/// <summary>What a template makes builds, runs and passes its tests before anything is changed.</summary>
public class TemplateTests(PackedPackage package)
{
    private static readonly string Templates = Path.Combine(PackedPackage.SourceTree(), "src", "TypedCorpus.Templates");

    [Theory]
    [Trait("Speed", "Slow")]
    [InlineData("corpus", "samples/Daily-News.Tour", "Daily-News: 1 article, 2 quotes\nMara Lind said: We have waited two winters for this day.\nBilal Haddad complained: Nobody asked us,\n")]
    [InlineData("corpus-app", "src/Daily-News", "Mara Lind said: We have waited two winters for this day.\nBilal Haddad complained: Nobody asked us,\n")]
    public async Task A_new_solution_runs_and_passes_its_tests(string template, string program, string printed)
    {
        using var workspace = new Workspace(package, isBare: true);
        Run install = await workspace.Dotnet("", "new", "install", package.Templates);
        Assert.True(install.Succeeded, install.Output);
        Run made = await workspace.Dotnet("", "new", template, "-n", "Daily-News");
        Assert.True(made.Succeeded, made.Output);

        Run run = await workspace.Dotnet("Daily-News", "run", "--project", program);
        Assert.Equal(printed, run.Output);

        Run test = await workspace.Dotnet("Daily-News", "test");
        Assert.True(test.Succeeded, test.Output);
        Assert.Contains("Passed:     3", test.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_dataset_is_packed_as_it_was_made()
    {
        using var workspace = new Workspace(package, isBare: true);
        await workspace.Dotnet("", "new", "install", package.Templates);
        await workspace.Dotnet("", "new", "corpus", "-n", "Daily-News");

        Run pack = await workspace.Dotnet("Daily-News", "pack", "-o", workspace.PathOf("out"));
        Assert.True(pack.Succeeded, pack.Output);
        Assert.DoesNotContain("readme", pack.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["Daily-News.1.0.0.nupkg"], Directory.EnumerateFiles(workspace.PathOf("out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("corpus-app")]
    public void The_versions_that_it_names_are_those_of_this_repository(string template)
    {
        Dictionary<string, string> ours = Versions(Path.Combine(PackedPackage.SourceTree(), "src", "Packages.props"), "PackageVersion");
        ours["TypedCorpus"] = package.Version;

        Dictionary<string, string> named = Directory.EnumerateFiles(Path.Combine(Templates, template), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => Versions(project, "PackageReference")).ToDictionary();

        Assert.Equal(4, named.Count);
        Assert.All(named, reference => Assert.Equal(ours[reference.Key], reference.Value));
    }

    private static Dictionary<string, string> Versions(string file, string element) => XDocument.Load(file).Descendants(element)
        .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
}
