using System.Diagnostics;
using TypedCorpus;

long start = Stopwatch.GetTimestamp(), allocated = GC.GetAllocatedBytesForCurrentThread();
Measurement.Run(start, allocated, new Answers());

#if CURATED
[Corpus("seeds", ArticleMembers = CorpusMembers.Curated, ActorMembers = CorpusMembers.Curated)]
#else
[Corpus("seeds")]
#endif
internal static partial class Seeds;

internal sealed class Answers : IAnswers
{
    public Answer QuotesOf(string actor)
    {
        var answer = default(Answer);
        foreach (Quote quote in Seeds.Actors.Find(actor)!.Quotes) answer += quote.Text;
        return answer;
    }

    public Answer AllQuotes()
    {
        var answer = default(Answer);
        foreach (Quote quote in Seeds.Quotes) answer += quote.Text;
        return answer;
    }
}
