using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>Who speaks where a dash and a name follow the marks, on their line or the next: “…” — Mary Holt, Leeds.</summary>
internal static class Signature
{
    /// <summary>A longer line is a sentence, and no signature.</summary>
    private const int Longest = 12;

    /// <param name="site">The quote.</param>
    /// <param name="following">The sentence after its own.</param>
    public static Resolution? Of(QuoteSite site, Sentence? following)
    {
        if (IsDash(site.Sentence[site.At + 1])) return Signs(site, site.Sentence, site.At + 2);
        bool closes = site.At + 1 >= site.Sentence.Count && site.Sentence.ClosesParagraph;
        return closes && following is { OpensParagraph: true, ClosesParagraph: true } && IsDash(following[0])
            ? Signs(site, following, 1)
            : null;
    }

    private static Resolution? Signs(QuoteSite site, Sentence sentence, int at)
    {
        if (sentence.Count - at > Longest) return null;
        return site.Discourse.Grammar.At(sentence, at) is { Kind: NounPhraseKind.Name } name && !sentence[name.Last + 1].IsWord
            ? site.Discourse.Resolve(name, Agreement.Any, followsCue: false)
            : null;
    }

    private static bool IsDash(Token token) => token.Is("-") || token.Is("–") || token.Is("—") || token.Is("―");
}
