using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>What the words of each run of a text look like, each looked at once.</summary>
internal sealed class RunContents(string text, Tokenizer tokenizer, EquatableArray<MarkedRun> runs, Vocabulary words)
{
    private readonly RunContent?[] contents = new RunContent?[runs.Count];

    public RunContent this[int run] => contents[run] ??= RunContent.Of(text, tokenizer, runs[run], words);
}
