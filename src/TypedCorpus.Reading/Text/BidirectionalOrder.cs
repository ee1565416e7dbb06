namespace TypedCorpus.Text;

/// <summary>
/// Follows the explicit controls of the Unicode bidirectional algorithm (UAX #9). An override shows words in another order than they
/// have; an embedding or isolate that is not closed in its paragraph spills over. Those that are closed, and the marks U+200E, U+200F and
/// U+061C, are ordinary in right-to-left text.
/// </summary>
internal sealed class BidirectionalOrder(Characters wrong)
{
    private readonly Stack<(int At, bool IsIsolate)> open = new();

    /// <summary>How many of them are isolates, so that a closing sign without one is not searched for among thousands.</summary>
    private int isolates;

    public void Read(char unit, int at)
    {
        switch (unit)
        {
            case '\u202D' or '\u202E':
                wrong.Add(at);
                // Reported already, so it is not reported again if it stays open.
                open.Push((-1, false));
                break;
            case '\u202A' or '\u202B':
                open.Push((at, false));
                break;
            case '\u2066' or '\u2067' or '\u2068':
                open.Push((at, true));
                isolates++;
                break;
            case '\u202C' when open.Count > 0 && !open.Peek().IsIsolate:
                open.Pop();
                break;
            case '\u2069' when isolates > 0:
                while (!open.Pop().IsIsolate) { }
                isolates--;
                break;
            case '\n' or '\r' or '\u0085' or '\u2029':
                EndParagraph();
                break;
        }
    }

    public void EndParagraph()
    {
        foreach ((int at, _) in open)
            if (at >= 0) wrong.Add(at);
        open.Clear();
        isolates = 0;
    }
}
