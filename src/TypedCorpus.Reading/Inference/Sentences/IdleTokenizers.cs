using System.Runtime.CompilerServices;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>
/// The tokenizers of a language that no text needs now, with the words that they have read: most words of a text are known from others. A
/// text has one to itself, so nothing in it need be safe from other threads. When memory is cleared up, those that are idle go too.
/// </summary>
/// <param name="tokenizers">Where they are kept for as long as memory allows, or somebody holds it.</param>
internal sealed class IdleTokenizers(Stack<Tokenizer> tokenizers)
{
    /// <summary>One that knows more words is not kept, or it would grow for as long as there are texts.</summary>
    private const int MostWords = 1 << 14;

    private static readonly ConditionalWeakTable<Language, IdleTokenizers> Languages = new();

    private readonly WeakReference<Stack<Tokenizer>> idle = new(tokenizers);

    /// <summary>Those of a language, kept beside it for as long as it is.</summary>
    public static IdleTokenizers Of(Language language) => Languages.GetValue(language, static _ => new IdleTokenizers(new()));

    public Tokenizer Take()
    {
        lock (idle) return idle.TryGetTarget(out Stack<Tokenizer>? kept) && kept.Count > 0 ? kept.Pop() : new Tokenizer();
    }

    public void GiveBack(Tokenizer tokenizer)
    {
        if (tokenizer.WordCount > MostWords)
        {
            tokenizer.Dispose();
            return;
        }

        lock (idle)
        {
            if (!idle.TryGetTarget(out Stack<Tokenizer>? kept)) idle.SetTarget(kept = new());
            kept.Push(tokenizer);
        }
    }
}
