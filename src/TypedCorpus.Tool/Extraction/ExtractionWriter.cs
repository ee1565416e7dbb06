using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Writes articles to standard output and findings to standard error, each line at once.</summary>
internal sealed class ExtractionWriter(StandardStreams streams, ArticleForm form)
{
    public int ExitCode { get; private set; }

    /// <summary>What is to be shown while a text is read, where the form asks for it.</summary>
    public Action<RunReading>? Watch => form.Watch;

    public void Write(Found<CuratedArticle> article)
    {
        lock (streams.Gate)
        {
            form.Write(article, streams.Output);
            streams.Output.Flush();
        }

        Report(article.Findings);
    }

    public void Report(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Rule.Severity == Severity.Error) Refuse(finding.ToString());
            else streams.Say(finding.ToString());
        }
    }

    public void Refuse(string message)
    {
        streams.Say(message);
        ExitCode = Math.Max(ExitCode, Commands.ExitCode.Errors);
    }

    /// <summary>Of a file that cannot be opened.</summary>
    public void Miss(string message)
    {
        streams.Say(message);
        ExitCode = Commands.ExitCode.Usage;
    }
}
