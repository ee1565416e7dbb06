using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Tests;

namespace TypedCorpus.Snapshots.Tests.Switching;

/// <summary>Packages with Verify's names and versions and the few members that are used here. What they are asked to compare they only print.</summary>
internal static class StandIns
{
    private const string Core = """
        namespace VerifyTests
        {
            public class SettingsTask
            {
                public SettingsTask UseDirectory(string directory) => this;

                public System.Threading.Tasks.Task ToTask() => System.Threading.Tasks.Task.CompletedTask;
            }
        }

        namespace VerifyXunit
        {
            public static class Verifier
            {
                public static VerifyTests.SettingsTask Verify<T>(T target)
                {
                    System.Console.WriteLine("A stand-in was given a " + typeof(T).Name);
                    return new VerifyTests.SettingsTask();
                }
            }
        }
        """;

    private const string Usings = """
        <Project>
          <ItemGroup>
            <Using Include="VerifyTests" />
            <Using Include="VerifyXunit.Verifier" Static="true" />
          </ItemGroup>
        </Project>
        """;

    private const string SourceGenerators = """
        namespace VerifyTests
        {
            public static class VerifySourceGenerators
            {
                public static void Initialize() { }

                public static SettingsTask IgnoreGeneratedResult(
                    this SettingsTask settings, System.Func<Microsoft.CodeAnalysis.GeneratedSourceResult, bool> shouldIgnore) => settings;
            }
        }
        """;

    public static void Pack(string feed, string verify, string sourceGenerators)
    {
        byte[] core = Compile("Verify.XunitV3", Core);
        Write(feed, "Verify.XunitV3", verify, core, ("build/Verify.XunitV3.props", Usings));
        Write(feed, "Verify.SourceGenerators", sourceGenerators, Compile("Verify.SourceGenerators", SourceGenerators, MetadataReference.CreateFromImage(core)));
    }

    private static byte[] Compile(string name, string code, params MetadataReference[] references)
    {
        MetadataReference compiler = MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location);
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(code)], [.. ConsumerReferences.All, compiler, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    private static void Write(string feed, string id, string version, byte[] assembly, params (string Path, string Text)[] files)
    {
        Directory.CreateDirectory(feed);
        using ZipArchive package = ZipFile.Open(Path.Combine(feed, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        Add($"{id}.nuspec", System.Text.Encoding.UTF8.GetBytes($"""
            <package>
              <metadata>
                <id>{id}</id>
                <version>{version}</version>
                <authors>A test</authors>
                <description>A stand-in.</description>
              </metadata>
            </package>
            """));
        Add($"lib/net10.0/{id}.dll", assembly);
        foreach ((string path, string text) in files) Add(path, System.Text.Encoding.UTF8.GetBytes(text));

        void Add(string path, byte[] bytes)
        {
            using Stream entry = package.CreateEntry(path).Open();
            entry.Write(bytes);
        }
    }
}
