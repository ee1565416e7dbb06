namespace CorpusNamespace.Tour;

using System;
using TypedCorpus;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine($"{Seeds.Info.Title}: {Seeds.Articles.Count} article, {Seeds.Quotes.Count} quotes");
        foreach (Quote quote in Seeds.Quotes)
            Console.WriteLine($"{quote.Speaker?.Name} {quote.Attribution?.CueText}: {quote.Text}");
    }
}
