using System.Runtime.CompilerServices;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>
/// Parts a text into the writer's sentences. Full stops within marks end no sentence of the writer's, but a quotation that ends with one
/// does, if what follows begins anew.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">All its tokens.</param>
/// <param name="carrier">Takes up the tokens of the writer's, each outermost run as one.</param>
/// <param name="runs">Its marked runs.</param>
/// <param name="language">Its language.</param>
internal sealed class SentenceSplitter(
    string text, ScratchList<Token> tokens, ScratchList<Token> carrier, EquatableArray<MarkedRun> runs, Language language)
{
    /// <summary>More words than these between a quotation and the verb that announces it are no name.</summary>
    private const int LongestSubject = 6;

    private readonly Vocabulary words = language.Words;
    private readonly List<Sentence> sentences = [];
    private int next;
    private int run;

    public static SentenceList Split(
        string text, IReadOnlyList<TextRange> paragraphs, ScratchList<Token> tokens, EquatableArray<MarkedRun> runs, Language language)
    {
        var carrier = new ScratchList<Token>(tokens.Count);
        var splitter = new SentenceSplitter(text, tokens, carrier, runs, language);
        for (int p = 0; p < paragraphs.Count; p++) splitter.SplitParagraph(paragraphs[p].End, p);
        return new SentenceList(splitter.sentences, carrier);
    }

    [MethodImpl(Optimization.AtFirstCall)]
    private void SplitParagraph(int end, int paragraph)
    {
        int first = carrier.Count, start = first;
        Carry(end);
        for (int i = first; i < carrier.Count; i++)
        {
            bool last = i == carrier.Count - 1;
            if (!last && !Ends(first, i)) continue;
            sentences.Add(new Sentence(carrier, start, i + 1 - start, paragraph, start == first, last));
            start = i + 1;
        }
    }

    /// <summary>Takes over the tokens up to a place.</summary>
    [MethodImpl(Optimization.AtFirstCall)]
    private void Carry(int end)
    {
        while (true)
        {
            while (run < runs.Count && runs[run].Depth > 0) run++;
            int runStart = run < runs.Count ? runs[run].Outer.Start : int.MaxValue;
            for (int limit = Math.Min(runStart, end); next < tokens.Count && tokens[next].Range.Start < limit; next++)
                carrier.Add(tokens[next]);
            if (runStart >= end) return;
            carrier.Add(new Token(TokenKind.Run, Word.OfRun(run), runs[run].Outer));
            while (next < tokens.Count && tokens[next].Range.Start < runs[run].Outer.End) next++;
            run++;
        }
    }

    [MethodImpl(Optimization.AtFirstCall)]
    private bool Ends(int first, int at)
    {
        Token token = carrier[at], after = carrier[at + 1];
        if (token.IsRun)
        {
            return RunEnds(token.Run) && after is { IsWord: true }
                && !words.BackOpenings.Contains(after.Form) && !IsLower(after) && !IsAnnounced(at);
        }
        if (token.Kind != TokenKind.Sign || token.Form is not ("." or "؟" or "?" or "!" or "…" or "۔" or "。")) return false;
        if (carrier[at - (at > first ? 1 : 0)].IsRun && after.IsWord && words.BackOpenings.Contains(after.Form)) return false;
        if (token.Form == ".")
        {
            return !IsAbbreviation(first, at) && !after.Is(".") && !after.Is(")")
                && !after.IsComma && !IsInitial(token, after) && !IsLower(after);
        }
        return after.IsRun || !IsLower(after);
    }

    /// <summary>The second letter of an abbreviation: N.Y.</summary>
    private static bool IsInitial(Token point, Token after) =>
        after is { IsWord: true, Form.Length: 1 } && after.Range.Start == point.Range.End && !char.IsDigit(after.Form[0]);

    /// <summary>After a question or exclamation a name and a verb of saying go on with the sentence: "Who?" Mary Holt asked.</summary>
    private bool IsAnnounced(int at)
    {
        if (text[runs[carrier[at].Run].Inner.End - 1] is '.') return false;
        for (int next = at + 1; next < Math.Min(carrier.Count, at + LongestSubject); next++)
        {
            if (!carrier[next].IsWord) return false;
            if (next > at + 1 && IsLower(carrier[next]))
                return language.Cues.Begins(carrier[next].Form) || words.VerbEnding(carrier[next].Form) is not null;
        }

        return false;
    }

    private bool IsLower(Token token) => token.IsWord && char.IsLower(text[token.Range.Start]);

    private bool RunEnds(int index)
    {
        char last = text[runs[index].Inner.End - 1];
        // Arabic has no capitals that would show whether a sentence goes on after a question: only a full stop is certain.
        return last is '.' or '。' || (words.Article.Length == 0 && last is '?' or '!' or '…');
    }

    private bool IsAbbreviation(int first, int at) =>
        at > first && carrier[at - 1] is { IsWord: true } before && before.Range.End == carrier[at].Range.Start
        && ((before.Form.Length == 1 && !char.IsDigit(before.Form[0])) || words.Abbreviations.Contains(before.Form));
}
