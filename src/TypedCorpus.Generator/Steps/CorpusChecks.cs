using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Steps;

/// <summary>The checks of a corpus as a whole, as steps of the pipeline. They emit no code.</summary>
internal static class CorpusChecks
{
    public static Findings Names(ArticleNames articles, CorpusClasses classes)
    {
        ILookup<string, CorpusMembers> choices = classes.Classes
            .ToLookup(each => each.Declaration.Corpus, each => each.Declaration.ArticleMembers);
        return new(Guard.Check(place: null, () => NameCheck.Check(
            articles.All, article => choices[article.Corpus].Any(choice => choice.Include(article.IsMemberChosen)))));
    }

    public static Findings Pairs(SeedFiles files, CancellationToken cancellation) =>
        new(Guard.Check(place: null, () => SidecarPairing.Check(files.All)));

    /// <summary>If no class has members for inferred actors, none can be missing.</summary>
    public static Findings Members(LinkedCorpus corpus, CheckedProject project) =>
        project.Classes.Of(corpus.Name).Any(each => each.Declaration.ActorMembers == CorpusMembers.All)
            ? new(Guard.Check(place: null, () => MemberCheck.Check(corpus, project.Files.All)))
            : Findings.None;

    public static Findings RosterUses(LinkedCorpus corpus, RosterFiles rosters) =>
        new(Guard.Check(place: null, () => RosterUse.Check(corpus, rosters.Of(corpus.Name))));

    /// <summary>
    /// How texts are stored, whether there is room for them, and what members cost. Findings stand at the first class that asks for a
    /// corpus.
    /// </summary>
    public static Findings Literals(StoredCorpora corpora, DeclaredProject declared)
    {
        (CorpusDeclarations declarations, CorpusProject project) = declared;
        if (declarations.All.Count == 0) return Findings.None;
        Place place = declarations.All[0].Place;
        return new(Guard.Check(place, () =>
        [
            .. project.Choice.Check(place),
            .. LiteralBudget.Check(place, corpora.All, project.Storage),
            .. corpora.All.Select(corpus => corpus.Index.Corpus)
                .SelectMany(corpus => project.Classes.Of(corpus.Name)
                    .SelectMany(each => MemberCount.Check(place, each.Declaration, corpus))),
        ]));
    }

    /// <summary>Runs only while such rules are on.</summary>
    public static Findings Completeness(OptionalRules on, CompletedCorpora corpora) => Findings.Of(
    [
        .. corpora.Linked.Articles.All.SelectMany(found => found.Value.Completeness.Value),
        .. corpora.Linked.Corpora.All
            .SelectMany(corpus => Guard.Check(place: null, () => CorpusCompleteness.Check(corpus, corpora.Files.All))),
    ]);
}
