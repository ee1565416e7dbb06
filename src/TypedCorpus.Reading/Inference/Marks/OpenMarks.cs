namespace TypedCorpus.Inference.Marks;

/// <summary>
/// The stack of marks that wait for their partner. It counts its entries by mark, so that a closing mark without partner costs
/// nothing, and each entry is pushed and popped once: scanning is linear however unbalanced a text is.
/// </summary>
internal sealed class OpenMarks
{
    private readonly Stack<OpenMark> stack = new();
    private readonly Dictionary<char, int> counts = [];

    public int Count => stack.Count;

    /// <summary>The innermost mark that waits, if it surely is one.</summary>
    public char? Strong => stack.Count > 0 && stack.Peek() is { Weak: false, Opening: var opening } ? opening : null;

    public bool Any(char opening) => counts.TryGetValue(opening, out int count) && count > 0;

    public bool Any(IReadOnlyList<char> openings)
    {
        for (int i = 0; i < openings.Count; i++)
            if (Any(openings[i])) return true;
        return false;
    }

    public void Push(OpenMark mark)
    {
        stack.Push(mark);
        counts[mark.Opening] = counts.TryGetValue(mark.Opening, out int count) ? count + 1 : 1;
    }

    public OpenMark Pop()
    {
        OpenMark mark = stack.Pop();
        counts[mark.Opening]--;
        return mark;
    }
}
