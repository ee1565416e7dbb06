#if NET8_0_OR_GREATER
using System.Buffers;
#else
using System.Runtime.CompilerServices;
#endif

namespace TypedCorpus.Languages;

/// <summary>Finds the next of some letters in a text, many letters at a time where the platform can.</summary>
internal sealed class LetterSearch(string letters)
{
#if NET8_0_OR_GREATER
    private readonly SearchValues<char> sought = SearchValues.Create(letters);

    /// <summary>The next place from <paramref name="start"/> on; <paramref name="end"/> if there is none before it.</summary>
    public int Next(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAny(sought) is >= 0 and var found ? start + found : end;
#else
    private readonly LetterTable<bool> sought = new(letter => letters.AsSpan().IndexOf(letter) >= 0);

    /// <summary>The next place from <paramref name="start"/> on; <paramref name="end"/> if there is none before it.</summary>
    [MethodImpl(Optimization.AtFirstCall)]
    public int Next(string text, int start, int end)
    {
        while (start < end && !sought[text[start]]) start++;
        return start;
    }
#endif
}
