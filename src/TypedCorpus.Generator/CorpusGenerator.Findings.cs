using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Generator.Steps;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Generator;

/// <summary>What is reported of each stage, and the checks that emit nothing.</summary>
public sealed partial class CorpusGenerator
{
    /// <summary>What was wrong where the project's words and its files were read.</summary>
    private static void ReportReading(
        FindingsOutput output,
        IncrementalValueProvider<CorpusDeclarations> declarations,
        IncrementalValueProvider<CorpusRoots> roots,
        IncrementalValueProvider<SeedFiles> allFiles,
        IncrementalValueProvider<Found<SettingsIndex>> settings,
        IncrementalValueProvider<ImmutableArray<Found<ReadSidecar>>> sidecars,
        IncrementalValueProvider<FinishedArticles> finished)
    {
        output.Report(declarations.Combine(roots.Combine(allFiles, CorpusFolders.Of), ProjectCheck.Check));
        output.Report(settings.Select((found, _) => new Findings(found.Findings)));
        output.Report(sidecars.Select((read, _) => Findings.Of(read.SelectMany(found => found.Findings))));
        output.Report(finished.Select((articles, _) => Findings.Of(articles.All.SelectMany(found => found.Findings))));
    }

    /// <summary>Articles that would go by one name, and files that belong to no text.</summary>
    private static void ReportNames(
        FindingsOutput output,
        IncrementalValueProvider<CorpusClasses> classes,
        IncrementalValueProvider<SeedFiles> allFiles,
        IncrementalValueProvider<FinishedArticles> finished)
    {
        output.Report(finished.Select(ArticleNames.Of).Combine(classes, CorpusChecks.Names));
        output.Report(allFiles.Select(CorpusChecks.Pairs));
    }

    /// <summary>What the compiler has no room for, or needs long for.</summary>
    private static void ReportRoom(
        FindingsOutput output,
        IncrementalValueProvider<CorpusDeclarations> declarations,
        IncrementalValueProvider<CorpusProject> project,
        IncrementalValuesProvider<PackedIndex> packed,
        IncrementalValuesProvider<ArticleGroup> groups)
    {
        IncrementalValueProvider<StoredCorpora> stored = packed.Collect()
            .Combine(groups.Collect(), StoredCorpora.Of).WithTrackingName(TrackingNames.Store);
        IncrementalValueProvider<DeclaredProject> declared = declarations
            .Combine(project, (declarations, project) => new DeclaredProject(declarations, project));
        output.Report(stored.Combine(declared, CorpusChecks.Literals));
    }

    /// <summary>What the steps of a corpus met on the way to what is emitted.</summary>
    private static void ReportSteps(
        FindingsOutput output,
        IncrementalValuesProvider<Found<LinkedCorpus>> linked,
        IncrementalValuesProvider<Found<PackedIndex>> packed,
        IncrementalValuesProvider<Found<MemberList<ArticleMember>>> articles,
        IncrementalValuesProvider<Found<MemberList<ActorMember>>> actors,
        IncrementalValuesProvider<Found<ArticleGroup>> groups)
    {
        output.Report(linked);
        output.Report(packed);
        output.Report(articles);
        output.Report(actors);
        output.Report(groups);
    }

    /// <summary>
    /// What the links between articles show of members, of the roster, of what was promised to users, and of what is not decided.
    /// </summary>
    private static void ReportLinks(
        FindingsOutput output,
        IncrementalValueProvider<CorpusClasses> classes,
        IncrementalValueProvider<SeedFiles> allFiles,
        IncrementalValuesProvider<SeedFile> others,
        IncrementalValueProvider<FinishedArticles> finished,
        IncrementalValuesProvider<LinkedCorpus> corpora,
        IncrementalValuesProvider<OptionalRules> optional)
    {
        IncrementalValueProvider<CheckedProject> project = allFiles
            .Combine(classes, (files, classes) => new CheckedProject(files, classes));
        output.Report(corpora.Combine(project, CorpusChecks.Members));

        IncrementalValueProvider<RosterFiles> rosters = others
            .Where(file => file.Kind == SeedKind.Roster).Select(RosterFiles.Read).Collect().Select(RosterFiles.Of);
        output.Report(corpora.Combine(rosters, CorpusChecks.RosterUses));

        IncrementalValueProvider<LinkedArticles> whole = corpora.Collect().Select(LinkedCorpora.Of)
            .Combine(finished, (corpora, articles) => new LinkedArticles(corpora, articles));
        IncrementalValuesProvider<Found<CorpusBaseline>> baselines = others
            .Where(file => file.Kind == SeedKind.Baseline).Select(BaselineSteps.Read);
        output.Report(baselines);
        output.Report(baselines.Values().Combine(whole, BaselineSteps.Compare).WithTrackingName(TrackingNames.Ship));

        IncrementalValueProvider<CompletedCorpora> completed = whole
            .Combine(allFiles, (linked, files) => new CompletedCorpora(linked, files));
        output.Report(optional.Combine(completed, CorpusChecks.Completeness).WithTrackingName(TrackingNames.Complete));
    }
}
