using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Cues;

/// <summary>A clause that reports the quotation before it: "…," Mary Holt, who was there, told the paper.</summary>
internal static class ReportingClause
{
    /// <summary>How many tokens may stand between the quotation and its verb.</summary>
    private const int Reach = 40;

    /// <summary>
    /// The quotation that a verb reports, as a token; -1 where none directly precedes its clause, ended as reports want it.
    /// </summary>
    public static int Quotation(Sentence sentence, int verb, string text)
    {
        int run = verb - 1;
        for (; run >= Math.Max(0, verb - Reach) && !sentence[run].IsRun; run--)
            if (sentence[run] is { Kind: TokenKind.Sign, Form: ":" or ";" or "؛" }) return -1;
        if (!sentence[run].IsRun) return -1;
        return EndsForReport(text[sentence[run].Range.End - 2]) || sentence[run + 1].IsComma ? run : -1;
    }

    private static bool EndsForReport(char letter) => letter is ',' or '?' or '!' or '—' or '–' or '…' or '-';
}
