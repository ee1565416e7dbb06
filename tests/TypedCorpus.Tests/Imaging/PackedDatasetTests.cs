using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedCorpus.Tests.Imaging;

/// <summary>
/// A dataset that was compiled once, and kept as it was, opens in this and in all later versions of the library with the same major
/// version: <c>Datasets/seeds-1.dll</c> is <c>src/SeedCorpus</c> of version 1 of the format. It is never made anew.
/// </summary>
public class PackedDatasetTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_dataset_of_version_1_says_what_it_said()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Datasets");
        var corpus = (Corpus)Assembly.LoadFrom(Path.Combine(folder, "seeds-1.dll"))
            .GetType("SeedCorpus.Seeds", throwOnError: true)!.GetProperty("Corpus")!.GetValue(null)!;

        string said = JsonSerializer.Serialize(corpus, Readable);

        Assert.Equal(File.ReadAllText(Path.Combine(folder, "seeds-1.json")).ReplaceLineEndings("\n"), said + "\n");
    }
}
