using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Extraction;

/// <summary>A form in which articles are written to a stream, each ending with a line feed.</summary>
internal abstract class ArticleForm
{
    /// <summary>What the form wants to be shown while a text is read; nothing where the outcome is enough.</summary>
    public virtual Action<RunReading>? Watch => null;

    public abstract void Write(Found<CuratedArticle> article, Stream output);
}
