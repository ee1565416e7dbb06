using TypedCorpus.Languages;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>The words of a normalised text without the marks around them, each with its place in the original.</summary>
internal sealed class NormalizedWords
{
    private readonly List<string> words = [];
    private readonly List<TextRange> ranges = [];

    private NormalizedWords() { }

    public int Count => words.Count;

    public string this[int word] => words[word];

    public static NormalizedWords Of(NormalizedText normalized)
    {
        var all = new NormalizedWords();
        string text = normalized.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && text[end] != ' ') end++;
            (int first, int last) = (start, end);
            while (first < last && !IsOfWord(text[first])) first++;
            while (last > first && !IsOfWord(text[last - 1])) last--;
            if (first < last)
            {
                all.words.Add(text.Substring(first, last - first));
                all.ranges.Add(normalized.Original(first, last));
            }

            start = end + 1;
        }

        return all;
    }

    /// <summary>From the first of these words to the last, in the original.</summary>
    public TextRange Range(int first, int last) => TextRange.FromBounds(ranges[first].Start, ranges[last].End);

    private static bool IsOfWord(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);
}
