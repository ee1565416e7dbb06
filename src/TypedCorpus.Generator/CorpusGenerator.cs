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
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>Turns folders of texts into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline, in the order of the flow: declare, read, infer, curate, link, image, emit.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Which classes ask for which corpora, and where those are. A corpus that nobody asks for costs nothing.
        IncrementalValueProvider<CorpusDeclarations> declarations = context.SyntaxProvider.ForAttributeWithMetadataName(
            "TypedCorpus.CorpusAttribute", DeclarationReader.IsClass, DeclarationReader.Read).Collect().Select(CorpusDeclarations.Of);
        IncrementalValueProvider<CorpusClasses> classes = declarations.Select(CorpusClasses.Of).WithTrackingName(TrackingNames.Declare);
        IncrementalValueProvider<CorpusRoots> roots = context.AnalyzerConfigOptionsProvider.Select(CorpusRoots.Read).WithTrackingName(TrackingNames.Roots);
        IncrementalValueProvider<CorpusProject> project = classes
            .Combine(context.AnalyzerConfigOptionsProvider.Select(StorageChoice.Read)).Select(CorpusProject.Of);

        // Their files, as values: here the compiler's objects end.
        IncrementalValuesProvider<SeedFile> files = context.AdditionalTextsProvider
            .Combine(roots.Combine(classes).Select(CorpusRoots.Used)).SelectMany(SeedFileReader.Read).WithTrackingName(TrackingNames.Files);
        IncrementalValuesProvider<SeedFile> texts = files.Where(file => file.Kind == SeedKind.Text), others = files.Where(file => file.Kind != SeedKind.Text);

        // What holds for all texts of a corpus, and what a person decided about each.
        IncrementalValueProvider<SeedFiles> corpusFiles = others
            .Where(file => file.Kind != SeedKind.Sidecar).Collect().Select(SeedFiles.Of);
        IncrementalValueProvider<Found<SettingsIndex>> foundSettings = corpusFiles
            .Combine(classes).Select(SettingsIndex.Read).WithTrackingName(TrackingNames.Settings);
        IncrementalValueProvider<SettingsIndex> settings = foundSettings.Select((found, _) => found.Value);
        IncrementalValueProvider<ImmutableArray<Found<ReadSidecar>>> sidecars = others
            .Where(file => file.Kind == SeedKind.Sidecar).Select(ReadSidecar.Read).WithTrackingName(TrackingNames.Sidecars).Collect();
        IncrementalValueProvider<SidecarIndex> decisions = sidecars.Select(SidecarIndex.Of);

        // Each text by itself. Inference sees the text, its language and the roster; curation sees the sidecar too.
        IncrementalValuesProvider<Found<PreparedArticle>> prepared = texts.Select(TextSteps.Read).WithTrackingName(TrackingNames.Read)
            .Combine(settings.Combine(decisions.Select((sidecars, _) => sidecars.Languages)).Select(TextContext.Of)).Select(TextSteps.Prepare).WithTrackingName(TrackingNames.Prepare);
        IncrementalValuesProvider<Found<InferredArticle>> inferred = prepared
            .Select(TextSteps.Ahead).WithTrackingName(TrackingNames.Ahead).Select(TextSteps.Infer).WithTrackingName(TrackingNames.Infer);
        IncrementalValuesProvider<Found<FinishedArticle>> curated = inferred
            .Combine(decisions).Select(TextSteps.Decide).WithTrackingName(TrackingNames.Decide)
            .Select(ArticlePipeline.Curate).WithTrackingName(TrackingNames.Curate);
        IncrementalValueProvider<FinishedArticles> finished = curated.Collect().Select(FinishedArticles.Of);

        // The corpus as a whole knows summaries only, and how it was linked last, so that an edited text leaves little to do again.
        var memory = new CorpusMemory();
        IncrementalValuesProvider<Found<LinkedCorpus>> linked = finished
            .Combine(settings).SelectMany(CorpusSteps.Summarize).WithTrackingName(TrackingNames.Summarize)
            .Select(memory.Link).WithTrackingName(TrackingNames.Link);
        IncrementalValuesProvider<LinkedCorpus> corpora = linked.Select((found, _) => found.Value);
        IncrementalValuesProvider<Found<ArticleGroup>> foundGroups = finished.SelectMany(CorpusSteps.Group).WithTrackingName(TrackingNames.Group);
        IncrementalValuesProvider<ArticleGroup> groups = foundGroups.Select((found, _) => found.Value);

        // Members are apart: they are written again only where an edit shows in them.
        IncrementalValuesProvider<Found<PackedIndex>> foundPacked = corpora.Select(memory.Pack).WithTrackingName(TrackingNames.Pack);
        IncrementalValuesProvider<PackedIndex> packed = foundPacked.Select((found, _) => found.Value);
        IncrementalValuesProvider<Found<MemberList<ArticleMember>>> articleMembers = corpora.Select(ArticleMember.ListOf).WithTrackingName(TrackingNames.Members);
        IncrementalValuesProvider<Found<MemberList<ActorMember>>> actorMembers = corpora.Select(ActorMember.ListOf).WithTrackingName(TrackingNames.Members);
        context.RegisterSourceOutput(packed.Combine(classes), CorpusSteps.EmitCorpus);
        context.RegisterSourceOutput(articleMembers.Select((found, _) => found.Value).Combine(classes), CorpusSteps.EmitArticles);
        context.RegisterSourceOutput(actorMembers.Select((found, _) => found.Value).Combine(classes), CorpusSteps.EmitActors);
        context.RegisterSourceOutput(groups.Combine(project), CorpusSteps.EmitGroup);

        // What its users rely on, where they were promised it.
        IncrementalValuesProvider<Found<CorpusBaseline>> shipped = others
            .Where(file => file.Kind == SeedKind.Baseline).Select(BaselineSteps.Read);
        IncrementalValueProvider<LinkedArticles> whole = corpora.Collect().Select(LinkedCorpora.Of).Combine(finished).Select(LinkedArticles.Of);

        // Findings on outputs of their own: a line that moves in a sidecar emits no code again.
        IncrementalValueProvider<SeedFiles> identities = finished
            .Combine(corpusFiles.Combine(decisions).Select(OtherFiles.Of)).Select(OtherFiles.With).WithComparer(SeedFiles.ByIdentity);
        IncrementalValueProvider<RosterFiles> rosters = others
            .Where(file => file.Kind == SeedKind.Roster).Select(RosterFiles.Read).Collect().Select(RosterFiles.Of);
        IncrementalValueProvider<CheckedProject> checkedProject = identities.Combine(classes).Select(CheckedProject.Of);

        IncrementalValueProvider<HelpPages> pages = context.AnalyzerConfigOptionsProvider.Select(HelpPages.Read);
        Report(declarations.Combine(roots.Combine(identities).Select(CorpusFolders.Of)).Select(ProjectCheck.Check));
        Report(foundSettings.Select((found, _) => new Findings(found.Findings)));
        Report(sidecars.Select((read, _) => Findings.Of(read.SelectMany(found => found.Findings))));
        Report(finished.Select((articles, _) => Findings.Of(articles.All.SelectMany(found => found.Findings))));
        Report(finished.Select(ArticleNames.Of).Combine(classes).Select(CorpusChecks.Names));
        Report(identities.Select(CorpusChecks.Pairs));
        Report(packed.Collect().Combine(groups.Collect()).Select(StoredCorpora.Of).WithTrackingName(TrackingNames.Store)
            .Combine(declarations.Combine(project).Select(DeclaredProject.Of)).Select(CorpusChecks.Literals));
        ReportEach(linked.Select((found, _) => new Findings(found.Findings)));
        ReportEach(foundPacked.Select((found, _) => new Findings(found.Findings)));
        ReportEach(articleMembers.Select((found, _) => new Findings(found.Findings)));
        ReportEach(actorMembers.Select((found, _) => new Findings(found.Findings)));
        ReportEach(foundGroups.Select((found, _) => new Findings(found.Findings)));
        ReportEach(corpora.Combine(checkedProject).Select(CorpusChecks.Members));
        ReportEach(corpora.Combine(rosters).Select(CorpusChecks.RosterUses));
        ReportEach(shipped.Select((found, _) => new Findings(found.Findings)));
        ReportEach(shipped.Select((found, _) => found.Value).Combine(whole).Select(BaselineSteps.Compare).WithTrackingName(TrackingNames.Ship));
        ReportEach(context.CompilationProvider.SelectMany(OptionalRules.Read)
            .Combine(whole.Combine(identities).Select(CompletedCorpora.Of)).Select(CorpusChecks.Completeness).WithTrackingName(TrackingNames.Complete));

        void Report(IncrementalValueProvider<Findings> findings) => context.RegisterSourceOutput(findings.Combine(pages), Reporting.Report);

        void ReportEach(IncrementalValuesProvider<Findings> findings) =>
            context.RegisterSourceOutput(findings.Where(found => found.All.Count > 0).Combine(pages), Reporting.Report);
    }
}
