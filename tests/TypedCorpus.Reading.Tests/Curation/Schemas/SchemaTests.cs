using CsCheck;
using Json.Schema;
using TypedCorpus.Curation;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation.Schemas;

/// <summary>Editors check what people write by the schemas, and the compiler by the reader: the first must not refuse what the second takes.</summary>
public class SchemaTests
{
    private const string Hash = "a6f3d8a47d5f87939a13683932716c1f5404548b2e9f2a48c9df62a85463b8c8";

    private static readonly Gen<string> Values = Gen.OneOf(
        Gen.OneOf(
            "", "~", "null", "''", "'  '", "a", "a b", "نص", "\"x\\u2028y\"", "42", "-1.5e3", "true", "True", "No", "2019", "2019-05", "2019-05-13", "2019-02-30", "0001",
            "ar", "en-GB", "zh-Hant", "x-a", "sl-rozaj-biske-1994", "de-a-bb-x-y", "ar-b", "arabic", "a-b", "i-klingon"),
        Gen.OneOf(
            Hash, Hash.ToUpperInvariant(), "1234", new string('1', 64), "https://example.org/a?b#c", "HTTP://x", "http:", "ftp://x", "' https://example.org'", "Q7747", "Q0",
            "LevDengov", "_a", "TRUE", "lev", "5", new string('A', 200), new string('A', 201), "direct", "mixed", "indirect", "ignore", "name", "title", "term", "person", "group", "role", "anonymous", "3f2a91c0", "'12345678'", "12345678", "1234e567"),
        Gen.OneOf("[]", "[a]", "[a, b]", "[a, ~]", "[1, true]", "{}", "{ en: A }", "{ en: }", "{ x: A }", "{ en: [A] }", "[[a]]"),
        Gen.Char.Array[0, 8].Select(units => "'" + new string(units).Replace("'", "''", StringComparison.Ordinal) + "'"));

    private static readonly Gen<string> Manifests = Mapping("", "title", "language", "license", "licence", "rights", "source", "citation", "other");

    private static readonly Gen<string> Actors =
        Gen.Select(Gen.OneOf("a", "lev-dengov", "42", "a--b", "-a", "A", "'a b'", "~"), Mapping("    ", "name", "kind", "names", "aliases", "roles", "wikidata", "member", "formerly", "draft", "x"))
            .Select(actor => $"  {actor.Item1}:{(actor.Item2.Length == 0 ? "" : "\n")}{actor.Item2}\n");

    private static readonly Gen<string> Rosters = Gen.OneOf(Actors.Array[0, 3].Select(actors => "actors:\n" + string.Concat(actors)), Mapping("", "actors", "x"));

    private static readonly Gen<string> Decisions = Mapping("    ", "exact", "exact", "prefix", "suffix", "speaker", "cue", "kind", "use", "marks", "draft", "x")
        .Select(entry => entry.Length == 0 ? "  - ~\n" : "  -\n" + entry);

    private static readonly Gen<string> Sidecars = Gen.Select(
        Mapping("", "sha256", "id", "member", "title", "language", "published", "source", "author", "url", "license", "licence", "rights", "formerly", "x"), Decisions.Array[0, 3],
        (metadata, decisions) => metadata + "quotes:\n" + string.Concat(decisions));

    [Fact]
    public void What_the_reader_takes_for_a_manifest_the_schema_takes() => Holds("corpus", Manifests, file => ManifestReader.Read(file).Findings);

    [Fact]
    public void What_the_reader_takes_for_a_roster_the_schema_takes() => Holds("actors", Rosters, file => RosterReader.Read(file).Findings);

    [Fact]
    public void What_the_reader_takes_for_a_sidecar_the_schema_takes() => Holds("sidecar", Sidecars, file => SidecarReader.Read(file).Findings);

    [Theory]
    [InlineData("corpus", "titel: x")]
    [InlineData("corpus", "language: arabic")]
    [InlineData("corpus", "title: [x]")]
    [InlineData("actors", "actors: { sami: { } }")]
    [InlineData("actors", "actors: { sami: { name: } }")]
    [InlineData("actors", "actors: { Sami: { name: x } }")]
    [InlineData("actors", "actors: { sami: { name: x, kind: horse } }")]
    [InlineData("actors", "actors: { sami: { name: x, aliases: x } }")]
    [InlineData("actors", "actors: { sami: { name: x, names: { arabic: x } } }")]
    [InlineData("actors", "actors: { sami: { name: x, wikidata: Q0 } }")]
    [InlineData("actors", "actors: { sami: { name: x, member: sami } }")]
    [InlineData("sidecar", "published: May 2019")]
    [InlineData("sidecar", "sha256: abc")]
    [InlineData("sidecar", "url: example.org")]
    [InlineData("sidecar", "quotes: [{ speaker: sami }]")]
    [InlineData("sidecar", "quotes: [{ exact: x, kind: spoken }]")]
    [InlineData("sidecar", "quotes: [{ exact: x, marks: none }]")]
    [InlineData("sidecar", "quotes: [{ exact: x, use: name, speaker: sami }]")]
    [InlineData("sidecar", "quotes: x")]
    public void What_a_schema_can_know_it_refuses_as_the_reader_does(string kind, string yaml)
    {
        Assert.False(Accepts(kind, yaml));
        Assert.NotEmpty(Read(kind, yaml));
    }

    /// <summary>The list of docs/schemas/README.md; what needs the text or the corpus beside the file is told by other tests.</summary>
    [Theory]
    [InlineData("sidecar", "title: a\ntitle: b", "CORPUS205")]
    [InlineData("sidecar", "published: 2019-02-30", "CORPUS203")]
    [InlineData("sidecar", "url: 'http://'", "CORPUS203")]
    [InlineData("actors", "actors: { count: { name: x } }", "CORPUS405")]
    [InlineData("actors", "actors: { a-b: { name: x }, a--b: { name: y } }", "CORPUS404")]
    [InlineData("actors", "actors: { a: { name: x }, b: { name: X } }", "CORPUS411")]
    [InlineData("actors", "actors: { a: { name: x }, a: { name: y } }", "CORPUS402")]
    public void What_no_schema_can_know_the_reader_refuses_alone(string kind, string yaml, string id)
    {
        Assert.True(Accepts(kind, yaml));
        Assert.Contains(id, Read(kind, yaml).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("title: &a x\nsource: *a", "CORPUS206")]
    [InlineData("title: !!str x", "CORPUS206")]
    [InlineData("title: x\n---\ntitle: y", "CORPUS206")]
    [InlineData("title: 'x", "CORPUS201")]
    public void What_never_comes_to_a_schema_the_reader_refuses(string yaml, string id) =>
        Assert.Equal(id, Assert.Single(Read("corpus", yaml)).Rule.Id);

    [Fact]
    public void Depth_and_size_have_bounds()
    {
        Assert.Equal("CORPUS206", Assert.Single(Read("corpus", "title: " + new string('[', 40) + new string(']', 40))).Rule.Id);
        Assert.Equal("CORPUS206", Assert.Single(Read("corpus", "title: " + new string('x', 16_000_000))).Rule.Id);
    }

    [Fact]
    public void Each_schema_allows_the_keys_that_the_reader_knows_and_no_others()
    {
        foreach (string kind in (string[])["corpus", "actors", "sidecar"])
        {
            string advice = Assert.Single(Read(kind, "qqqqqqqqqqqqqqqq: x")).Arguments[1];
            // A key in another spelling is taken and not proposed.
            string[] known = [.. advice["use one of ".Length..].Split(", "), .. kind == "actors" ? (string[])[] : ["licence"]];
            var properties = System.Text.Json.Nodes.JsonNode.Parse(TextOf(kind))!["properties"]!.AsObject();
            Assert.Equal(known.Order(StringComparer.Ordinal), properties.Select(property => property.Key).Order(StringComparer.Ordinal));
        }
    }

    private static void Holds(string kind, Gen<string> files, Func<SeedFile, EquatableArray<Finding>> read)
    {
        int accepted = 0;
        files.Sample(
            yaml =>
            {
                if (read(Given.File(kind + ".yml", yaml)).Count > 0) return;
                Interlocked.Increment(ref accepted);
                Assert.True(Accepts(kind, yaml), yaml);
            },
            iter: 10_000);
        Assert.True(accepted > 500, $"Only {accepted} cases were taken by the reader.");
    }

    private static Gen<string> Mapping(string indent, params string[] keys) => Gen.Select(Gen.OneOf(keys), Values).Array[0, 4].Select(pairs => string.Concat(
        pairs.DistinctBy(pair => pair.Item1).Select(pair => $"{indent}{pair.Item1}: {pair.Item2}\n")));

    private static EquatableArray<Finding> Read(string kind, string yaml) => kind switch
    {
        "corpus" => ManifestReader.Read(Given.File("corpus.yml", yaml)).Findings,
        "actors" => RosterReader.Read(Given.File("actors.yml", yaml)).Findings,
        _ => SidecarReader.Read(Given.File("a.yml", yaml)).Findings,
    };

    private static bool Accepts(string kind, string yaml)
    {
        (YamlNode? root, Finding? problem) = YamlTree.Parse("a.yml", yaml, new TextRange(0, yaml.Length));
        Assert.Null(problem);
        return Schemas[kind].Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(new YamlAsJson(yaml).Of(root))).IsValid;
    }

    private static readonly Dictionary<string, JsonSchema> Schemas =
        ((string[])["corpus", "actors", "sidecar"]).ToDictionary(kind => kind, kind => JsonSchema.FromText(TextOf(kind)));

    private static string TextOf(string kind) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", kind + ".schema.json"));
}
