using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>A text taken apart.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
/// <param name="Runs">Its marked runs.</param>
/// <param name="Tokenizer">What has taken it apart.</param>
/// <param name="Tokens">All its words and signs.</param>
/// <param name="Sentences">The writer's sentences.</param>
internal sealed record TextParts(
    string Text, Language Language, EquatableArray<MarkedRun> Runs, Tokenizer Tokenizer, ScratchList<Token> Tokens,
    SentenceList Sentences) : IDisposable
{
    public static TextParts Of(string text, IReadOnlyList<TextRange> paragraphs, Language language, EquatableArray<MarkedRun> runs)
    {
        Tokenizer tokenizer = IdleTokenizers.Of(language).Take();
        ScratchList<Token> tokens = tokenizer.Read(text);
        return new TextParts(text, language, runs, tokenizer, tokens, SentenceSplitter.Split(text, paragraphs, tokens, runs, language));
    }

    public MentionFinder Find(NameTrie names) => new(Text, Tokens, Language.Words, names);

    public MentionFinder Find(InferredNames names) => Find(names.ToTrie(Language.Words, Tokenizer));

    /// <summary>Gives the memory back that the text was taken apart in. Nobody may look at its tokens and sentences afterwards.</summary>
    public void Dispose()
    {
        Sentences.Dispose();
        Tokens.Dispose();
        IdleTokenizers.Of(Language).GiveBack(Tokenizer);
    }
}
