using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedCorpus.Tests.Imaging;

/// <summary>
/// A dataset that was compiled once, and kept as it was, opens in this and in all later versions of the library with the same major
/// version: <c>Datasets/seeds-1.0.0.*.dll</c> are <c>src/SeedCorpus</c> as 1.0.0 packed it, <c>seeds-1.0.0.json</c> is what 1.0.0 said of it.
/// They are never made anew.
/// </summary>
public class PackedDatasetTests
{
    [Theory]
    [InlineData("net8.0", "net8.0")]
    [InlineData("netstandard2.0", "net8.0")]
    [InlineData("netstandard2.0", "netstandard2.0")]
    public void A_dataset_of_1_0_0_says_what_it_said_and_what_is_said_since_comes_on_top(string framework, string library)
    {
        var context = new Dataset(library == "net8.0" ? null : Dataset.Library(library));
        object corpus = Dataset.Corpus(context.LoadFromAssemblyPath(Dataset.PathOf(framework)));

        JsonNode said = JsonSerializer.SerializeToNode(corpus, corpus.GetType())!;

        Assert.Equal(Dataset.Library(library), corpus.GetType().Assembly.Location);
        AssertHolds(JsonNode.Parse(Recorded), said, "$");
        context.Unload();
    }

    [Fact]
    public void What_its_own_class_gives_is_what_its_corpus_gives()
    {
        Assembly dataset = new Dataset(null).LoadFromAssemblyPath(Dataset.PathOf("net8.0"));
        Type seeds = dataset.GetType("SeedCorpus.Seeds", throwOnError: true)!;
        var corpus = (Corpus)Dataset.Corpus(dataset);

        Assert.Equal(corpus.Articles, (ArticleList)seeds.GetProperty("Articles")!.GetValue(null)!);
        Assert.Equal(corpus.Actors, (ActorList)seeds.GetProperty("Actors")!.GetValue(null)!);
        Assert.Equal(corpus.Quotes, (RecordList<Quote>)seeds.GetProperty("Quotes")!.GetValue(null)!);
        Assert.Equal(corpus.Info, (CorpusInfo)seeds.GetProperty("Info")!.GetValue(null)!);
        Assert.Equal(3, ((Concordance)seeds.GetMethod("Search")!.Invoke(null, ["الارهاب", 12])!).Count);
        object members = seeds.GetProperty("Articles")!.GetValue(null)!;
        Assert.Same(((ArticleList)members)[0], members.GetType().GetProperty("HaftarInMoscow")!.GetValue(members));
    }

    /// <summary>What 1.0.0 wrote, but for the one name that has another spelling since.</summary>
    private static string Recorded => File.ReadAllText(Path.Combine(Dataset.Folder, "seeds-1.0.0.json"))
        .Replace("\"licence\":", "\"license\":", StringComparison.Ordinal);

    [Fact]
    public void A_dataset_of_1_0_0_knows_no_drafts_no_confidence_and_no_rights()
    {
        var corpus = (Corpus)Dataset.Corpus(new Dataset(null).LoadFromAssemblyPath(Dataset.PathOf("net8.0")));

        Assert.All(corpus.Quotes, quote => Assert.Equal((Origin.Curated, default), (quote.Origin, quote.Attribution!.Value.Confidence)));
        Assert.DoesNotContain(corpus.Actors, actor => actor.Origin == Origin.Drafted);
        Assert.Equal((null, null, null), (corpus.Info.Rights, corpus.Articles[0].License, corpus.Articles[0].Rights));
    }

    private static void AssertHolds(JsonNode? recorded, JsonNode? said, string place)
    {
        switch (recorded)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members)
                {
                    Assert.True(Assert.IsType<JsonObject>(said).ContainsKey(name), $"{place}.{name} is gone.");
                    AssertHolds(value, said![name], $"{place}.{name}");
                }

                break;
            case JsonArray items:
                Assert.Equal(items.Count, Assert.IsType<JsonArray>(said).Count);
                for (int i = 0; i < items.Count; i++) AssertHolds(items[i], said![i], $"{place}[{i}]");
                break;
            default:
                Assert.Equal((place, recorded?.ToJsonString()), (place, said?.ToJsonString()));
                break;
        }
    }
}
