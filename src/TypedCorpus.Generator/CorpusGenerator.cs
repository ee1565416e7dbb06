using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Members;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Imaging;
using TypedCorpus.Linking;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator;

/// <summary>Turns folders of texts into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline, in the order of the flow: declare, read, infer, curate, link, image, emit.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Which classes ask for which corpora, and where those are. A corpus that nobody asks for costs nothing.
        IncrementalValuesProvider<DeclaredCorpus> declared = context.SyntaxProvider.ForAttributeWithMetadataName(
            "TypedCorpus.CorpusAttribute", DeclarationReader.IsClass, DeclarationReader.Read);
        IncrementalValueProvider<CorpusClasses> classes = declared.Collect().Select(CorpusClasses.Of).WithTrackingName(Steps.Declare);
        IncrementalValueProvider<CorpusRoots> roots = context.AnalyzerConfigOptionsProvider.Select(CorpusRoots.Read).WithTrackingName(Steps.Roots);
        IncrementalValueProvider<StorageChoice> storage = context.AnalyzerConfigOptionsProvider.Select(StorageChoice.Read);

        // Their files, as values: here the compiler's objects end.
        IncrementalValuesProvider<SeedFile> files = context.AdditionalTextsProvider
            .Combine(roots.Combine(classes).Select(CorpusRoots.Used)).SelectMany(SeedFileReader.Read).WithTrackingName(Steps.Files);
        IncrementalValuesProvider<SeedFile> texts = files.Where(file => file.Kind == SeedKind.Text);

        // What holds for all texts of a corpus, and what a person decided about each.
        IncrementalValueProvider<Found<SettingsIndex>> settings = files
            .Where(file => file.Kind is SeedKind.Manifest or SeedKind.Roster).Collect()
            .Combine(classes).Select(SettingsIndex.Read).WithTrackingName(Steps.Settings);
        IncrementalValuesProvider<Found<ReadSidecar>> sidecars = files
            .Where(file => file.Kind == SeedKind.Sidecar).Select(ReadSidecar.Read).WithTrackingName(Steps.Sidecars);
        IncrementalValueProvider<SidecarIndex> decisions = sidecars.Select((read, _) => read.Value).Collect().Select(SidecarIndex.Of);

        // Each text by itself. Inference sees the text, its language and the roster; curation sees the sidecar too.
        IncrementalValuesProvider<Found<ReadArticle>> read = texts.Select((file, _) => ArticleFlow.Read(file)).WithTrackingName(Steps.Read);
        IncrementalValuesProvider<Found<PreparedArticle>> prepared = read
            .Combine(settings.Combine(decisions)).Select(TextSteps.Prepare).WithTrackingName(Steps.Prepare);
        IncrementalValuesProvider<Found<InferredArticle>> inferred = prepared.Select(ArticleFlow.Infer).WithTrackingName(Steps.Infer);
        IncrementalValuesProvider<DecidedArticle> decided = inferred.Combine(decisions).Select(TextSteps.Decide).WithTrackingName(Steps.Decide);
        IncrementalValuesProvider<Found<FinishedArticle>> curated = decided
            .Select(ArticleFlow.Curate).WithTrackingName(Steps.Curate);

        // The corpus as a whole knows summaries only, so that an edited text leaves little to do again.
        IncrementalValuesProvider<Found<LinkedCorpus>> linked = curated
            .Select(TextSteps.Summarize).WithTrackingName(Steps.Summarize).Collect()
            .Combine(settings).SelectMany(CorpusSteps.Link).WithTrackingName(Steps.Link);
        IncrementalValuesProvider<LinkedCorpus> corpora = linked.Select((found, _) => found.Value);
        IncrementalValuesProvider<Found<ArticleGroup>> groups = curated
            .Collect().SelectMany(CorpusSteps.Group).WithTrackingName(Steps.Group);

        // Members are apart: they are written again only where an edit shows in them.
        IncrementalValuesProvider<PackedIndex> packed = corpora.Select(CorpusSteps.Pack).WithTrackingName(Steps.Pack);
        context.RegisterSourceOutput(packed.Combine(classes), CorpusSteps.EmitCorpus);
        context.RegisterSourceOutput(corpora.Select(ArticleMember.ListOf).WithTrackingName(Steps.Members).Combine(classes), CorpusSteps.EmitArticles);
        context.RegisterSourceOutput(corpora.Select(ActorMember.ListOf).WithTrackingName(Steps.Members).Combine(classes), CorpusSteps.EmitActors);
        context.RegisterSourceOutput(groups.Select((found, _) => found.Value).Combine(classes.Combine(storage)), CorpusSteps.EmitGroup);

        // What its users rely on, where they were promised it.
        IncrementalValuesProvider<Found<ShippedCorpus>> shipped = files
            .Where(file => file.Kind == SeedKind.Baseline).Select(ShippingSteps.Read);
        IncrementalValuesProvider<ShippedCorpus> baselines = shipped.Select((found, _) => found.Value);
        IncrementalValueProvider<ImmutableArray<ArticleEntries>> entries = curated
            .Combine(baselines.Collect().Select(ShippingSteps.Corpora)).Select(ShippingSteps.Entries).WithTrackingName(Steps.Ship).Collect();

        // Findings on outputs of their own: a line that moves in a sidecar emits no code again.
        IncrementalValueProvider<EquatableArray<string>> withTexts = texts
            .Select((file, _) => file.Corpus).Collect().Select(ProjectCheck.CorporaWithTexts);
        IncrementalValueProvider<EquatableArray<Finding>> names = decided
            .Select(TextSteps.Name).Collect().Combine(classes).Select(CorpusChecks.Names);
        IncrementalValueProvider<ImmutableArray<SeedFile>> identities = files.Select(TextSteps.Identify).Collect();
        IncrementalValueProvider<ImmutableArray<RosterPlaces>> rosters = files
            .Where(file => file.Kind == SeedKind.Roster).Select(CorpusChecks.ReadPlaces).Collect();
        IncrementalValueProvider<ImmutableArray<LinkedCorpus>> all = corpora.Collect();

        Report(declared.Combine(roots).Combine(withTexts).Select(ProjectCheck.Check));
        context.RegisterSourceOutput(settings.Select((found, _) => found.Findings), Reporting.Report);
        ReportTogether(sidecars.Select((found, _) => found.Findings));
        ReportTogether(read.Select((found, _) => found.Findings));
        ReportTogether(inferred.Select((found, _) => found.Findings));
        ReportTogether(curated.Select((found, _) => found.Findings));
        ReportTogether(curated.Select(TextSteps.CheckCompleteness));
        Report(linked.Select((found, _) => found.Findings));
        Report(groups.Select((found, _) => found.Findings));
        Report(shipped.Select((found, _) => found.Findings));
        Report(baselines.Combine(entries.Combine(all)).Select(ShippingSteps.Compare));
        Report(corpora.Combine(identities.Combine(classes)).Select(CorpusChecks.Members));
        Report(corpora.Combine(rosters).Select(CorpusChecks.RosterUses));
        Report(corpora.Combine(identities).Select(CorpusChecks.Completeness));
        context.RegisterSourceOutput(packed.Collect().Combine(classes.Combine(declared.Collect()).Combine(storage)).Select(CorpusChecks.Literals), Reporting.Report);
        context.RegisterSourceOutput(names, Reporting.Report);
        context.RegisterSourceOutput(identities.Select(CorpusChecks.Pairs), Reporting.Report);

        void Report(IncrementalValuesProvider<EquatableArray<Finding>> findings) =>
            context.RegisterSourceOutput(findings.Where(found => found.Count > 0), Reporting.Report);

        // One output for all texts: the compiler looks through an output an item at each keystroke.
        void ReportTogether(IncrementalValuesProvider<EquatableArray<Finding>> findings) =>
            context.RegisterSourceOutput(findings.Where(found => found.Count > 0).Collect(), Reporting.ReportAll);
    }
}
