using System.Globalization;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Steps;

/// <summary>Warns of a class with so many properties that they slow the compiler down.</summary>
internal static class MemberCount
{
    /// <summary>More than a second of the compiler's time.</summary>
    private const int Many = 4_000;

    /// <summary>
    /// By the clock, in a compiler that has just started, with the analyzers of the .NET SDK: 0.31 with 2,900 members, 0.34 with 17,500.
    /// </summary>
    private const double MillisecondsEach = 0.33;

    public static IEnumerable<Finding> Check(Place place, CorpusDeclaration declaration, LinkedCorpus corpus)
    {
        int articles = corpus.Articles
            .Count(article => article.Member is not null && declaration.ArticleMembers.Include(article.Summary.Member is not null));
        int actors = corpus.Actors
            .Count(actor => actor.Member is not null && declaration.ActorMembers.Include(actor.Origin != Origin.Inferred));
        if (articles + actors <= Many) yield break;

        string seconds = ((articles + actors) * MillisecondsEach / 1000).ToString("F1", CultureInfo.InvariantCulture);
        yield return new Finding(Rules.ManyMembers, place, declaration.Name, Figure(articles), Figure(actors), seconds, declaration.Corpus);
    }

    private static string Figure(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
