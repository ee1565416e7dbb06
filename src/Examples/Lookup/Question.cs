namespace TypedCorpus.Examples.Lookup;

/// <summary>A quote without its speaker, and who could have said it.</summary>
/// <param name="Number">Which question it is; the same number asks the same.</param>
/// <param name="Text">What was said.</param>
/// <param name="Choices">Ids of actors, one of which is right.</param>
internal sealed record Question(int Number, string Text, string[] Choices)
{
    private const int Most = 4;

    public static Question Of(Corpus corpus, int number)
    {
        Quote[] known = [.. corpus.Quotes.Where(quote => quote.Speaker is not null)];
        Quote asked = known[(int)((uint)number % known.Length)];
        // Whoever speaks is likelier than whoever is only mentioned.
        IEnumerable<string> others = corpus.Actors
            .Where(actor => actor != asked.Speaker && actor.Kind is (ActorKind.Person or ActorKind.Group))
            .OrderByDescending(actor => actor.Quotes.Count)
            .ThenByDescending(actor => actor.Mentions.Count).ThenBy(actor => actor.Id, StringComparer.Ordinal)
            .Select(actor => actor.Id);
        return new Question(number, asked.Text, [.. others.Take(Most - 1).Append(asked.Speaker!.Id).Order(StringComparer.Ordinal)]);
    }
}
