namespace TypedCorpus.Snapshots.Tests.Seam;

public class VerifierTests
{
    private static readonly (string, string)[] Sources = [("Toy.g.cs", "class Toy;\n"), ("Box.g.cs", "class Box;\n")];

    [Fact]
    public async Task A_run_is_compared_with_the_files_of_its_test() =>
        await Verify(ToyGenerator.Run(Sources, ToyDiagnostics.Placed)).UseDirectory("Verified");

    [Fact]
    public async Task Files_that_the_run_did_not_give_fail_the_test()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string name = $"{nameof(VerifierTests)}.{nameof(Files_that_the_run_did_not_give_fail_the_test)}#Box.g.verified.cs";
            await File.WriteAllTextAsync(Path.Combine(folder, name), "//HintName: Box.g.cs\nclass Box;\n", TestContext.Current.CancellationToken);

            SettingsTask ignoring = Verify(ToyGenerator.Run(Sources)).UseDirectory(folder).IgnoreGeneratedResult(source => source.HintName == "Toy.g.cs");
            await ignoring;
            Assert.Contains(name, (await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(Verify(ToyGenerator.Run([])).UseDirectory(folder).ToTask)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
