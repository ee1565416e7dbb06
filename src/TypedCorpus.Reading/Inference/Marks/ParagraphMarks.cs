using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Marks;

/// <summary>How a run that a paragraph leaves open goes on.</summary>
internal enum Continuation
{
    None,

    /// <summary>The next paragraph begins with an opening mark.</summary>
    NextOpens,

    /// <summary>The next mark in the text, paragraphs later, closes.</summary>
    LaterCloses,
}

/// <summary>What must be known of a paragraph's marks, and of those after it, before its marks are paired.</summary>
internal readonly record struct ParagraphMarks(bool StraightMarksAreOdd, Continuation Continuation)
{
    public static ParagraphMarks[] Of(string text, IReadOnlyList<TextRange> paragraphs, MarkTable marks)
    {
        var all = new ParagraphMarks[paragraphs.Count];
        char nextMark = '\0';
        bool nextOpens = false;
        for (int p = paragraphs.Count - 1; p >= 0; p--)
        {
            TextRange paragraph = paragraphs[p];
            Continuation continuation =
                nextOpens ? Continuation.NextOpens
                : nextMark != '\0' && !marks.Opens(nextMark) && !marks.MayBeApostrophe(nextMark) ? Continuation.LaterCloses
                : Continuation.None;
            int straight = 0, first = -1;
            for (int i = marks.Next(text, paragraph.Start, paragraph.End); i < paragraph.End; i = marks.Next(text, i + 1, paragraph.End))
            {
                if (!marks.IsMark(text[i])) continue;
                if (marks.IsStraight(text[i])) straight++;
                else if (marks.OpensWeakly(text[i]) || marks.MayBeApostrophe(text[i])) continue;
                if (first < 0) first = i;
            }

            all[p] = new ParagraphMarks(straight % 2 != 0, continuation);
            nextOpens = first >= 0 && marks.Opens(text[first]) && text.AsSpan(paragraph.Start, first - paragraph.Start).IsWhiteSpace();
            if (first >= 0) nextMark = text[first];
        }

        return all;
    }
}
