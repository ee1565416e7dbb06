using TypedCorpus.Inference.Marks;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>What the words of a marked run look like.</summary>
/// <param name="Words">How many they are.</param>
/// <param name="OpensLikeSentence">Whether they begin as sentences do.</param>
/// <param name="HasFirstOrSecondPerson">Whether they speak of "I" or "you".</param>
/// <param name="EndsWithSign">Whether they end with a sign of punctuation.</param>
/// <param name="IsTitleCase">Whether all words that count are capitalised.</param>
/// <param name="OpensWithArticle">Whether the first has an article.</param>
/// <param name="OpensWithDeed">Whether the first is a noun of doing: «تطبيق القانون».</param>
/// <param name="HasVerb">Whether a word looks like a verb.</param>
/// <param name="IsRemark">Whether they are few and look like a part of what somebody said rather than a name.</param>
/// <param name="Key">The words levelled, to see whether the text repeats them; <see langword="null"/> where that would tell
/// nothing.</param>
internal sealed record RunContent(
    int Words, bool OpensLikeSentence, bool HasFirstOrSecondPerson, bool EndsWithSign,
    bool IsTitleCase, bool OpensWithArticle, bool OpensWithDeed, bool HasVerb, bool IsRemark, string? Key)
{
    /// <summary>More words than these are no name.</summary>
    private const int LongestName = 4;

    /// <summary>No judgement asks for more words than these.</summary>
    private const int Enough = 60;

    /// <summary>So many words or more are hardly a name.</summary>
    private const int FewWords = 4;

    /// <param name="text">The text.</param>
    /// <param name="tokenizer">What has taken it apart.</param>
    /// <param name="run">The run.</param>
    /// <param name="vocabulary">The words of the text's language.</param>
    public static RunContent Of(string text, Tokenizer tokenizer, MarkedRun run, Vocabulary vocabulary)
    {
        TextRange head = run.Inner.Length <= Enough * 12 ? run.Inner : new TextRange(run.Inner.Start, Enough * 12);
        ScratchList<Token> tokens = tokenizer.Words(text, head);
        (bool hasPerson, bool isTitleCase) = (false, tokens.Count > 1);
        for (int i = 0; i < tokens.Count; i++)
        {
            hasPerson |= vocabulary.FirstAndSecondPerson.Contains(tokens[i].Form);
            isTitleCase = isTitleCase && MayStandInTitle(text, tokens[i], vocabulary);
        }

        char last = text[run.Inner.End - 1];
        return new RunContent(
            tokens.Count,
            tokens.Count > 0 && vocabulary.SentenceOpenings.Contains(tokens[0].Form),
            hasPerson,
            last is '.' or ',' or '،' or '!' or '?' or '؟' or '…' or '。',
            isTitleCase,
            tokens.Count > 0 && Clitics.HasArticle(tokens[0].Form, vocabulary) && !Remark.HasHamza(text, tokens[0]),
            tokens.Count is 2 or 3 && vocabulary.MarksSetOffNames && Remark.IsDeed(text, tokens[0], vocabulary),
            Remark.HasVerb(tokens, vocabulary),
            tokens.Count < FewWords && vocabulary.MarksSetOffNames && Remark.Of(text, run.Inner, tokens.Span, vocabulary),
            vocabulary.MarksSetOffNames && tokens.Count <= LongestName ? KeyOf(tokens) : null);
    }

    private static string KeyOf(ScratchList<Token> words)
    {
        string key = words.Count > 0 ? words[0].Form : "";
        for (int i = 1; i < words.Count; i++) key = $"{key} {words[i].Form}";
        return key;
    }

    private static bool MayStandInTitle(string text, Token word, Vocabulary vocabulary) =>
        char.IsUpper(text[word.Range.Start]) || char.IsDigit(word.Form[0])
            || (word.Form.Length < 4 && vocabulary.FunctionWords.Contains(word.Form));
}
