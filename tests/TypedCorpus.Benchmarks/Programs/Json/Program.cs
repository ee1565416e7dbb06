using System.Diagnostics;
using System.Text.Json;

long start = Stopwatch.GetTimestamp(), allocated = GC.GetAllocatedBytesForCurrentThread();
Measurement.Run(start, allocated, new JsonCorpus());

internal sealed class JsonCorpus : IAnswers
{
    private readonly Corpus corpus;
    private readonly ILookup<string?, Quote> bySpeaker;

    public JsonCorpus()
    {
        using Stream json = typeof(JsonCorpus).Assembly.GetManifestResourceStream("corpus.json")!;
        corpus = JsonSerializer.Deserialize(json, CorpusJson.Default.Corpus)!;
        bySpeaker = corpus.Quotes.ToLookup(quote => quote.Speaker);
    }

    public Answer QuotesOf(string actor)
    {
        var answer = default(Answer);
        foreach (Quote quote in bySpeaker[actor]) answer += quote.Text;
        return answer;
    }

    public Answer AllQuotes()
    {
        var answer = default(Answer);
        foreach (Quote quote in corpus.Quotes) answer += quote.Text;
        return answer;
    }
}
