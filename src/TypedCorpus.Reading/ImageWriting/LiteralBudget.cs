using System.Globalization;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.ImageWriting;

/// <summary>
/// How much of what string literals hold the corpora of an assembly take. The heap of literals (#US) has 2^24 bytes, two a character, for
/// all literals of the assembly, the user's own too; the compiler refuses more with CS8103, and does not say whose they are.
/// </summary>
internal static class LiteralBudget
{
    public const int Characters = 1 << 23;

    /// <param name="place">Where to tell it.</param>
    /// <param name="corpora">Each once, however many classes ask for it: the compiler writes equal literals once.</param>
    /// <param name="storage">Whether texts are literals too.</param>
    public static IEnumerable<Finding> Check(Place? place, IReadOnlyCollection<StoredCorpus> corpora, TextStorage storage)
    {
        long tables = corpora.Sum(corpus => corpus.Tables);
        long texts = corpora.Sum(corpus => corpus.Texts(storage));
        Rule? rule = Percent(tables + texts) switch
        {
            >= 100 => Rules.LiteralsTooLarge,
            >= 80 => Rules.LiteralsNearlyFull,
            >= 50 => Rules.LiteralsHalfFull,
            _ => null,
        };
        if (rule is null) yield break;
        string names = string.Join(" and ", corpora.Select(corpus => $"'{corpus.Index.Corpus.Name}'"));
        yield return new Finding(
            rule, place, names, Figure(tables + texts), Figure(Characters), Figure(Percent(tables + texts)), Advice(storage, tables));
    }

    /// <summary>Resources help only if texts take most of the room.</summary>
    private static string Advice(TextStorage storage, long tables) => storage == TextStorage.Literal && Percent(tables) < 50
        ? "set <CorpusText>Resource</CorpusText>, which leaves the texts out, or divide the corpus among several projects"
        : "divide the corpus among several projects";

    private static long Percent(long taken) => taken * 100 / Characters;

    private static string Figure(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
