namespace TypedCorpus.Package.Tests;

/// <summary>A program of one file, the natural form for teaching, has its texts in the folder beside it: as the package's README shows.</summary>
public class FileBasedAppTests(PackedPackage package)
{
    [Fact]
    public async Task The_README_of_the_package_is_true()
    {
        string readme = PackageLinks.Read(package.File, "README.md");
        using var workspace = new Workspace(package);
        workspace.Write("app/seeds/ferry.txt", Block(readme, "text", 0));
        // Such a program is published native by default, for which a restore asks for the compiler.
        workspace.Write("app/quotes.cs", "#:property PublishAot=false\n" + Block(readme, "csharp", 0));

        Run run = await workspace.Dotnet("app", "run", "quotes.cs");

        Assert.Equal(Block(readme, "text", 1), run.Output);
        Assert.Contains($"#:package TypedCorpus@{package.Version}", readme, StringComparison.Ordinal);
        Assert.Contains($"""<PackageReference Include="TypedCorpus" Version="{package.Version}" />""", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_of_the_pages_in_the_package_leads_to_another_of_them() => Assert.Empty(PackageLinks.Broken(package.File));

    /// <summary>The n-th fenced block of a kind.</summary>
    private static string Block(string page, string kind, int n)
    {
        string[] parts = page.Split("```" + kind + "\n");
        return parts[n + 1][..parts[n + 1].IndexOf("```", StringComparison.Ordinal)];
    }
}
