namespace TypedCorpus.Searching;

/// <summary>Makes the lines of a concordance, each when it is first touched.</summary>
internal sealed class ConcordanceLines(Corpus corpus, List<Hit> hits, int context)
{
    private ConcordanceLine?[]? lines;

    public ConcordanceLine Line(int number)
    {
        ConcordanceLine?[] made = Volatile.Read(ref lines)
            ?? Interlocked.CompareExchange(ref lines, new ConcordanceLine?[hits.Count], null) ?? lines;
        return Volatile.Read(ref made[number]) ?? Interlocked.CompareExchange(ref made[number], Make(hits[number]), null) ?? made[number]!;
    }

    private ConcordanceLine Make(Hit hit) => new(corpus.Article(hit.Article).Paragraphs[hit.Paragraph], hit.Range, context);
}
