namespace TypedCorpus.Package.Tests;

/// <summary>A program of one file, the natural form for teaching, has its texts in the folder beside it.</summary>
public class FileBasedAppTests(PackedPackage package)
{
    [Fact]
    public async Task One_file_and_a_folder_are_a_program()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        // Such a program is published native by default, for which a restore asks for the compiler.
        workspace.Write("app/app.cs", $$"""
            #:package TypedCorpus@{{package.Version}}
            #:property PublishAot=false
            using TypedCorpus;

            foreach (Quote quote in Seeds.Quotes) Console.WriteLine($"{quote.Speaker!.Name}: {quote.Text}");

            [Corpus("seeds")]
            static partial class Seeds { }
            """);

        Run run = await workspace.Dotnet("app", "run", "app.cs");

        Assert.True(run.Succeeded, run.Output);
        Assert.Equal("Sami: We begin tomorrow.\n", run.Output);
    }
}
