using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Marks;

/// <summary>
/// Pairs the quotation marks of a text, paragraph by paragraph. A mark's role follows from the table, from what is open, and, where
/// these leave it open, from the blanks around it: writers turn marks round and forget them.
/// </summary>
internal sealed class MarkScanner
{
    private readonly string text;
    private readonly MarkTable marks;
    private readonly OpenMarks open = new();
    private readonly ScratchList<(TextRange Outer, MarkRepair Repair)> runs;
    private readonly List<int> unmatched = [];
    private int colon = -1;
    private bool straightMarksAreOdd;

    private MarkScanner(string text, MarkTable marks, ScratchList<(TextRange, MarkRepair)> runs) =>
        (this.text, this.marks, this.runs) = (text, marks, runs);

    public static MarkScan Scan(string text, IReadOnlyList<TextRange> paragraphs, MarkTable marks)
    {
        using var runs = new ScratchList<(TextRange, MarkRepair)>();
        var scanner = new MarkScanner(text, marks, runs);
        var ends = ParagraphMarks.Of(text, paragraphs, marks);
        for (int p = 0; p < paragraphs.Count; p++)
        {
            scanner.ReadParagraph(paragraphs[p], ends[p]);
            scanner.EndParagraph(paragraphs[p], ends[p]);
        }

        scanner.unmatched.Sort();
        EquatableArray<MarkedRun> tree = RunTree.Of(text, runs, out int? tooDeep);
        return new MarkScan(tree, [.. scanner.unmatched], tooDeep);
    }

    private void ReadParagraph(TextRange paragraph, ParagraphMarks about)
    {
        colon = -1;
        straightMarksAreOdd = about.StraightMarksAreOdd;
        for (int i = marks.Next(text, paragraph.Start, paragraph.End); i < paragraph.End; i = marks.Next(text, i + 1, paragraph.End))
        {
            if (marks.IsMark(text[i])) ReadMark(i);
            else colon = i + 1;
        }
    }

    private void ReadMark(int at)
    {
        char mark = text[at];
        bool wordAfter = IsWord(at + 1), wordBefore = IsWord(at - 1);
        if (marks.IsStraight(mark)) ReadStraight(at, wordBefore, wordAfter);
        else if (marks.ClosedBy(mark) is { Count: > 0 } closed && open.Any(closed)
            && !(wordAfter && (marks.Opens(mark) || marks.MayBeApostrophe(mark))))
        {
            Close(at, closed);
        }
        else if (marks.Opens(mark)) ReadOpening(at, wordBefore, wordAfter);
        else if (marks.MayBeApostrophe(mark)) return;
        else if (!wordAfter && open.Strong is { } straight && marks.IsStraight(straight)) Close(at, [straight]);
        else if (wordAfter && !wordBefore) open.Push(new OpenMark(marks.ClosedBy(mark)[0], at, Weak: true));
        else if (colon >= 0 && open.Count == 0 && HasWord(colon, at)) runs.Add((TextRange.FromBounds(colon, at + 1), MarkRepair.Opened));
        else if (wordAfter) open.Push(new OpenMark(marks.ClosedBy(mark)[0], at, Weak: true));
        else unmatched.Add(at);
        colon = -1;
    }

    private void ReadOpening(int at, bool wordBefore, bool wordAfter)
    {
        char mark = text[at];
        bool weak = marks.OpensWeakly(mark);
        if (weak && (wordBefore || !wordAfter)) return;
        bool wrongWay = !weak && !IsBlank(at - 1) && !IsMark(at - 1) && IsEdge(at + 1) && !IsMark(at + 1) && open.Any(mark);
        if (wrongWay) Close(at, [mark]);
        else open.Push(new OpenMark(mark, at, weak));
    }

    private void ReadStraight(int at, bool wordBefore, bool wordAfter)
    {
        char mark = text[at];
        // With an odd number of them one is missing; a mark between a blank and a word can then only open.
        bool reopens = straightMarksAreOdd && wordAfter && IsBlank(at - 1);
        if (open.Any(mark) && !reopens) Close(at, [mark]);
        // “… " is a pair too: writers mix straight marks with others.
        else if (!wordAfter && !IsBlank(at - 1) && !char.IsDigit(text[at - 1]) && open.Strong is { } other) Close(at, [other]);
        else if (wordBefore && !wordAfter && straightMarksAreOdd) unmatched.Add(at);
        else open.Push(new OpenMark(mark, at, Weak: false));
    }

    private void Close(int at, IReadOnlyList<char> openings)
    {
        while (true)
        {
            OpenMark mark = open.Pop();
            if (openings.Contains(mark.Opening))
            {
                runs.Add((TextRange.FromBounds(mark.At, at + 1), MarkRepair.None));
                return;
            }

            if (!mark.Weak) unmatched.Add(mark.At);
        }
    }

    /// <summary>What is still open either goes on in the next paragraphs or gets a closing mark at the end of a sentence.</summary>
    private void EndParagraph(TextRange paragraph, ParagraphMarks about)
    {
        OpenMark? outermost = null;
        while (open.Count > 0)
        {
            OpenMark mark = open.Pop();
            if (open.Count == 0 && !mark.Weak && about.Continuation is not Continuation.None) outermost = mark;
            else if (!mark.Weak) Supply(mark, paragraph);
        }

        if (outermost is not { } first) return;
        if (about.Continuation != Continuation.NextOpens) open.Push(first);
        else if (first.At >= paragraph.Start) runs.Add((TextRange.FromBounds(first.At, paragraph.End), MarkRepair.Continued));
        else CarryOn(first, paragraph);
    }

    /// <summary>The mark stands paragraphs before: what is between is in no run, so the mark has no partner.</summary>
    private void CarryOn(OpenMark first, TextRange paragraph)
    {
        unmatched.Add(first.At);
        runs.Add((paragraph, MarkRepair.CarriedOn));
    }

    private void Supply(OpenMark mark, TextRange paragraph)
    {
        unmatched.Add(mark.At);
        int limit = mark.At + 1;
        while (limit < paragraph.End && !marks.IsMark(text[limit])) limit++;
        for (int end = limit; end > mark.At + 2; end--)
        {
            if (!IsSentenceEnd(text[end - 1]) || IsWord(end)) continue;
            runs.Add((TextRange.FromBounds(mark.At, end), MarkRepair.Closed));
            return;
        }
    }

    private bool HasWord(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (IsWord(i)) return true;
        return false;
    }

    private bool IsWord(int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private bool IsMark(int at) => at >= 0 && at < text.Length && marks.IsMark(text[at]);

    private bool IsBlank(int at) => at < 0 || at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] == '(';

    private bool IsEdge(int at) => IsBlank(at) || char.IsPunctuation(text[at]);

    private static bool IsSentenceEnd(char letter) => letter is '.' or '؟' or '?' or '!' or '…' or '۔' or '。';
}
