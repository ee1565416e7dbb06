using System.Text;
using BenchmarkDotNet.Attributes;
using TypedCorpus.Curation;
using TypedCorpus.Inference;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Benchmarks;

/// <summary>Files that repeat what costs most, at one, two and four times a size: twice the input is to take about twice the time.</summary>
public class RepeatedBenchmarks
{
    private const int Characters = 50_000;

    private const int Speakers = 1_000;

    private SeedFile text = null!;
    private Sidecar sidecar = null!;
    private Roster roster = null!;

    /// <summary>What is repeated.</summary>
    [Params("cues", "adverbs", "pronouns", "titles", "nested marks", "directions", "long name", "unknown speakers")]
    public string Repeated { get; set; } = "";

    /// <summary>How many times the size.</summary>
    [Params(1, 2, 4)]
    public int Times { get; set; }

    private string Language => Repeated is "long name" or "unknown speakers" ? "en" : "ar";

    /// <summary>Writes the files.</summary>
    [GlobalSetup]
    public void Write()
    {
        text = File(SeedKind.Text, "a.txt", TextOf());
        (sidecar, roster) = (Sidecar.Empty, Roster.Empty);
        if (Repeated == "long name") roster = RosterReader.Read(File(SeedKind.Roster, "actors.yml", $"actors:\n  a: {{ name: {Row("aa ", Characters / 2)}b }}\n")).Value;
        if (Repeated != "unknown speakers") return;
        sidecar = SidecarReader.Read(File(SeedKind.Sidecar, "a.yml", Lines("quotes:\n", i => $"  - exact: \"We go {i},\"\n    speaker: person-namber-{i}\n"))).Value;
        roster = RosterReader.Read(File(SeedKind.Roster, "actors.yml", Lines("actors:\n", i => $"  person-number-{i}: {{ name: Name{i} Surname{i} }}\n"))).Value;
    }

    /// <summary>From the files' characters to the article; what is remembered of a roster is forgotten.</summary>
    [Benchmark]
    public int Article()
    {
        ArticleText article = ArticleReader.Read(text).Value;
        Roster fresh = roster with { };
        Annotations inferred = QuotationInference.Infer(article, Language, fresh, watch: null, CancellationToken.None).Value;
        return ArticleCuration.Curate(article, Language, inferred, sidecar, fresh, CancellationToken.None).Findings.Count;
    }

    private string TextOf() => Repeated switch
    {
        "cues" => Row("ألمح ", Characters),
        "adverbs" => Row("هنا ", Characters),
        "pronouns" => Row("بينهم ", Characters),
        "titles" => Row("رئيس بالقول ", Characters),
        "nested marks" => Row("قال «ا ", Characters / 2) + Row(" ب»", Characters / 4),
        "directions" => Row("\u202A", Characters) + Row("\u2069", Characters),
        "long name" => Row("aa ", Characters),
        _ => Lines("", i => $"“We go {i},” said he.\n"),
    };

    private string Row(string part, int characters) => new StringBuilder().Insert(0, part, characters * Times / part.Length).ToString();

    private string Lines(string head, Func<int, string> line) => head + string.Concat(Enumerable.Range(0, Speakers * Times).Select(line));

    private static SeedFile File(SeedKind kind, string path, string content) => new("benchmarks", kind, "a", path, content, Sha256.Of(content));
}
