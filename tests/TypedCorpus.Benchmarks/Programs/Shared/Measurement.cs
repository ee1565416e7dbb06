using System.Diagnostics;

/// <summary>Asks and prints what it took, as one line of JSON.</summary>
internal static class Measurement
{
    private const int Samples = 101, AsksASample = 20;

    /// <param name="start">The time at the first statement of the program.</param>
    /// <param name="allocated">What the thread had allocated then.</param>
    /// <param name="corpus">The corpus, perhaps opened since.</param>
    public static void Run(long start, long allocated, IAnswers corpus)
    {
        Answer first = corpus.QuotesOf(Question.Actor);
        long toFirst = NanosecondsSince(start);
        long allocatedToFirst = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long workingSet = Environment.WorkingSet;

        long enumeration = Stopwatch.GetTimestamp();
        Answer all = corpus.AllQuotes();
        long toAll = NanosecondsSince(enumeration);
        long workingSetAfterAll = Environment.WorkingSet;

        (long again, long allocatedAgain) = Again(corpus);
        Console.WriteLine($$"""
            {"quotes":{{first.Quotes}},"length":{{first.Length}},"allQuotes":{{all.Quotes}},"allLength":{{all.Length}},"first":{{toFirst}},"firstBytes":{{allocatedToFirst}},"workingSet":{{workingSet}},"all":{{toAll}},"allWorkingSet":{{workingSetAfterAll}},"again":{{again}},"againBytes":{{allocatedAgain}}}
            """);
    }

    private static (long Nanoseconds, long Bytes) Again(IAnswers corpus)
    {
        var samples = new long[Samples];
        Ask(corpus);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Samples; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Ask(corpus);
            samples[i] = NanosecondsSince(start) / AsksASample;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(samples);
        return (samples[Samples / 2], allocated / (Samples * AsksASample));
    }

    private static void Ask(IAnswers corpus)
    {
        for (int i = 0; i < AsksASample; i++) corpus.QuotesOf(Question.Actor);
    }

    private static long NanosecondsSince(long start) => (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds;
}
