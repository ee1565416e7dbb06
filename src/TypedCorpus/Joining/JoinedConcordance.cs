using TypedCorpus.Searching;

namespace TypedCorpus.Joining;

/// <summary>Concordances of several corpora as one, whose lines are theirs.</summary>
internal sealed class JoinedConcordance
{
    private readonly Concordance[] parts;

    /// <summary>The number of the first line of each part.</summary>
    private readonly int[] starts;

    private readonly int count;

    private JoinedConcordance(Concordance[] parts)
    {
        this.parts = parts;
        starts = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            starts[i] = count;
            count += parts[i].Count;
        }
    }

    public static Concordance Of(IEnumerable<Corpus> corpora, string words, int context)
    {
        // Read once and for all, so that a union of no corpus refuses what any other does.
        PhraseWord[] phrase = Concordance.Checked(words, context);
        var joined = new JoinedConcordance([.. corpora.Select(corpus => Concordance.Of(corpus, words, phrase, context))]);
        return new Concordance(words, joined.count, joined.Line);
    }

    private ConcordanceLine Line(int number)
    {
        int found = Array.BinarySearch(starts, number);
        int part = found >= 0 ? found : ~found - 1;
        // Parts without a line start where the next one does.
        while (number - starts[part] >= parts[part].Count) part++;
        return parts[part][number - starts[part]];
    }
}
