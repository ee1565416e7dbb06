namespace TypedCorpus.Searching;

/// <summary>
/// The particles that Arabic writes together with the word after them: a conjunction (و, ف), then a preposition (ب, ك, ل) and the
/// article (ال; after ل only ل is left of it), or the س of the future.
/// </summary>
internal static class AttachedParticles
{
    /// <summary>The longest run of them: و ب ال.</summary>
    public const int MaxLength = 4;

    /// <summary>Whether normalised letters are nothing but particles.</summary>
    public static bool Are(ReadOnlySpan<char> letters)
    {
        letters = AfterConjunction(letters);
        if (letters.Length > 0 && letters[0] is 'ب' or 'ك' or 'ل')
        {
            bool isLam = letters[0] == 'ل';
            letters = letters.Slice(1);
            if (isLam && letters.Length == 1 && letters[0] == 'ل') return true;
        }
        else if (letters.Length == 1 && letters[0] == 'س')
        {
            return true;
        }

        return letters.Length == 0 || (letters.Length == 2 && letters[0] == 'ا' && letters[1] == 'ل');
    }

    /// <summary>Whether they are particles of which the preposition ل is the last.</summary>
    public static bool EndInLam(ReadOnlySpan<char> letters)
    {
        letters = AfterConjunction(letters);
        return letters.Length == 1 && letters[0] == 'ل';
    }

    private static ReadOnlySpan<char> AfterConjunction(ReadOnlySpan<char> letters) =>
        letters.Length > 0 && letters[0] is 'و' or 'ف' ? letters.Slice(1) : letters;
}
