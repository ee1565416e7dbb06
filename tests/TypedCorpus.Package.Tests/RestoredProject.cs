using System.Text.Json;

namespace TypedCorpus.Package.Tests;

/// <summary>A project that is restored once, and asked again and again which corpora MSBuild finds in it: nothing is compiled.</summary>
public sealed class RestoredProject(PackedPackage package) : IAsyncLifetime
{
    private readonly Workspace workspace = new(package);

    public async ValueTask InitializeAsync()
    {
        foreach (string text in new[] { "seeds/ferry", "seeds/drafts/plan", "one/ferry", "two/ferry", "obj/left", "bin/Debug/seeds/ferry" })
            workspace.Write($"app/{text}.txt", "Sami said: \"We begin tomorrow.\"\n");
        Declare("", "");
        Run restore = await workspace.Dotnet("app", "restore");
        Assert.True(restore.Succeeded, restore.Output);
    }

    public ValueTask DisposeAsync()
    {
        workspace.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The corpora as <c>name=folder=link=left out</c>, and their files, all below the project, which may have some more.</summary>
    internal async Task<(string[] Roots, string[] Files)> Find(string items, string properties = "", params string[] more)
    {
        foreach (string file in more) workspace.Write(file, "Sami left.\n");
        Run run = await Ask(items, properties);
        foreach (string file in more) workspace.Delete(file);
        Assert.True(run.Succeeded, run.Output);
        JsonElement found = JsonDocument.Parse(run.Output).RootElement;
        string roots = Uri.UnescapeDataString(found.GetProperty("Properties").GetProperty("TypedCorpusRoots").GetString()!);
        string app = workspace.PathOf("app") + Path.DirectorySeparatorChar;
        return (
            roots.Replace(app, "", StringComparison.Ordinal).Split('|', StringSplitOptions.RemoveEmptyEntries),
            [
                .. found.GetProperty("Items").GetProperty("_CorpusFile").EnumerateArray()
                    .Select(file => Path.GetRelativePath(app, file.GetProperty("Identity").GetString()!).Replace('\\', '/')).Order(StringComparer.Ordinal),
            ]);
    }

    /// <summary>The errors of the project, with a file more.</summary>
    internal async Task<string> Refuse(string items, string? file = null)
    {
        if (file is not null) workspace.Write(file, "Sami left.\n");
        Run run = await Ask(items, "");
        if (file is not null) workspace.Delete(file);
        Assert.False(run.Succeeded, run.Output);
        return string.Join("\n", run.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)));
    }

    /// <summary>What is said of a project that has the package's targets by way of a dataset alone.</summary>
    internal async Task<string> SayWithoutPackage(string items)
    {
        Declare(items, "<ReferencesTypedCorpus>false</ReferencesTypedCorpus><EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>");
        Run run = await workspace.Dotnet("app", "msbuild", "-t:SetTypedCorpusRoots;WarnOfCorpusWithoutGenerator");
        Assert.True(run.Succeeded, run.Output);
        return run.Output;
    }

    private Task<Run> Ask(string items, string properties)
    {
        Declare(items, properties);
        return workspace.Dotnet("app", "msbuild", "-t:SetTypedCorpusRoots", "-getProperty:TypedCorpusRoots", "-getItem:_CorpusFile");
    }

    private void Declare(string items, string properties) => workspace.Write("app/App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """);
}
