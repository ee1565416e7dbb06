using System.Text;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Extraction.Explaining;

/// <summary>An article as plain text that tells of each of its marked runs how it was read, and why.</summary>
internal sealed class ExplanationForm : ArticleForm
{
    private readonly List<RunReading> readings = [];

    public override Action<RunReading> Watch => readings.Add;

    public override void Write(Found<CuratedArticle> article, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(ArticleExplanation.Of(article.Value, readings)));
        readings.Clear();
    }
}
