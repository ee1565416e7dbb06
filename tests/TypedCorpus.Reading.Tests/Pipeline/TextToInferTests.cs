using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tests.Pipeline;

/// <summary>A text may be inferred by another thread before its own step comes.</summary>
public class TextToInferTests
{
    private const string Text = "قال سامي: «نعم يا سيدي الكريم».\n";

    [Fact]
    public void A_text_is_inferred_ahead_though_nobody_asks()
    {
        TextToInfer text = Given(Text);
        Assert.False(text.IsInferred);

        text.Ahead(CancellationToken.None);

        Assert.True(SpinWait.SpinUntil(() => text.IsInferred, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_text_is_inferred_once_whoever_asks_first()
    {
        TextToInfer text = Given(Text).Ahead(CancellationToken.None);

        Found<InferredArticle>[] answers = [.. Enumerable.Range(0, 8).AsParallel().Select(_ => text.Infer(CancellationToken.None))];

        Assert.All(answers, answer => Assert.Same(answers[0], answer));
        Assert.Single(answers[0].Value.Annotations.Quotes);
    }

    [Fact]
    public void A_text_that_was_cancelled_can_be_asked_for_again()
    {
        TextToInfer text = Given(Text);

        Assert.ThrowsAny<OperationCanceledException>(() => text.Infer(new CancellationToken(canceled: true)));
        Assert.Single(text.Infer(CancellationToken.None).Value.Annotations.Quotes);
    }

    [Fact]
    public void Texts_are_equal_whether_inferred_or_not()
    {
        TextToInfer inferred = Given(Text), waiting = Given(Text);
        inferred.Infer(CancellationToken.None);

        Assert.Equal(inferred, waiting);
        Assert.Equal(inferred.GetHashCode(), waiting.GetHashCode());
        Assert.NotEqual(inferred, Given("قال سامي: «لا يا سيدي الكريم».\n"));
    }

    private static TextToInfer Given(string text) =>
        new(ArticlePipeline.Prepare(ArticlePipeline.Read(Tests.Given.Text(text)), language: null, CorpusSettings.Read("seeds", []).Value));
}
