namespace CorpusNamespace;

using System;
using TypedCorpus;

internal static class Program
{
    /// <summary>Say a word to see where the texts have it; say nothing to see who said what.</summary>
    private static void Main(string[] args)
    {
        if (args is [string word, ..])
        {
            Console.WriteLine(Seeds.Search(word));
            return;
        }

        foreach (Quote quote in Seeds.Quotes)
            Console.WriteLine($"{quote.Speaker?.Name} {quote.Attribution?.CueText}: {quote.Text}");
    }
}
