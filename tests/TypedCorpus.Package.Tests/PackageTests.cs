using System.IO.Compression;
using System.Xml.Linq;

namespace TypedCorpus.Package.Tests;

public class PackageTests(PackedPackage package)
{
    [Fact]
    public void It_holds_the_records_the_generator_with_all_it_loads_and_the_targets()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);

        string[] expected =
        [
            "CHANGELOG.md",
            "LICENSE",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/TypedCorpus.Generator.dll",
            "analyzers/dotnet/cs/TypedCorpus.Packing.dll",
            "analyzers/dotnet/cs/TypedCorpus.Reading.dll",
            "analyzers/dotnet/cs/TypedCorpus.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/TypedCorpus.props",
            "buildMultiTargeting/TypedCorpus.props",
            "buildMultiTargeting/TypedCorpus.targets",
            "buildTransitive/TypedCorpus.targets",
            .. Docs(),
            "icon.png",
            "lib/net8.0/TypedCorpus.dll",
            "lib/net8.0/TypedCorpus.xml",
            "lib/netstandard2.0/TypedCorpus.dll",
            "lib/netstandard2.0/TypedCorpus.xml",
            "tasks/netstandard2.0/TypedCorpus.Build.dll",
        ];
        Assert.Equal(expected, archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_nothing_from_net8_upwards()
    {
        Dictionary<string, string[]> dependencies = Nuspec().Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => group.Elements().Select(dependency => dependency.Attribute("id")!.Value).ToArray());

        Assert.Empty(dependencies["net8.0"]);
        Assert.Equal(["System.Memory", "System.Text.Json"], dependencies[".NETStandard2.0"]);
        Assert.Equal(2, dependencies.Count);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Packed_again_it_is_the_same_to_the_byte()
    {
        string again = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

        Run pack = await package.Pack(again, "--no-build");

        Assert.True(pack.Succeeded, pack.Output);
        byte[] bytes = await File.ReadAllBytesAsync(Path.Combine(again, Path.GetFileName(package.File)));
        Assert.Equal(await File.ReadAllBytesAsync(package.File), bytes);
        Directory.Delete(again, recursive: true);
    }

    /// <summary>The pages that the diagnostics link to, and those around them.</summary>
    private static IEnumerable<string> Docs()
    {
        string folder = Path.Combine(PackedPackage.SourceTree(), "src", "TypedCorpus.Package");
        return Directory.EnumerateFiles(Path.Combine(folder, "docs"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    /// <summary>All but what the format itself asks for.</summary>
    private static bool IsContent(string entry) =>
        !entry.StartsWith('_') && !entry.StartsWith('[') && !entry.StartsWith("package/", StringComparison.Ordinal)
        && !entry.EndsWith(".nuspec", StringComparison.Ordinal);

    private XDocument Nuspec()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream stream = archive.GetEntry("TypedCorpus.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
