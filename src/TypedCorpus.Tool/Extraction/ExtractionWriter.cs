using System.Text.Json;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Writes articles to standard output and findings to standard error, each line at once.</summary>
internal sealed class ExtractionWriter(StandardStreams streams) : IDisposable
{
    private readonly Utf8JsonWriter json = new(streams.Output, ArticleJson.Options);

    public int ExitCode { get; private set; }

    public void Write(Found<CuratedArticle> article)
    {
        ArticleJson.Write(json, article);
        json.Flush();
        json.Reset();
        streams.Output.WriteByte((byte)'\n');
        streams.Output.Flush();
        Report(article.Findings);
    }

    public void Report(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Rule.Severity == Severity.Error) Refuse(finding.ToString());
            else streams.Error.WriteLine(finding.ToString());
        }
    }

    public void Refuse(string message)
    {
        streams.Error.WriteLine(message);
        ExitCode = Tool.ExitCode.Errors;
    }

    public void Dispose() => json.Dispose();
}
