using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>Turns folders of texts into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class CorpusGenerator : IIncrementalGenerator
{
    /// <summary>
    /// The pipeline, in the order of the flow: declare, read, infer, curate, link, image, emit. Each local is a provider of what the last
    /// step of its line gives.
    /// </summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Which classes ask for which corpora, and where those are. A corpus that nobody asks for costs nothing.
        IncrementalValueProvider<AnalyzerConfigOptionsProvider> options = context.AnalyzerConfigOptionsProvider;
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName("TypedCorpus.CorpusAttribute", DeclarationReader.IsClass, DeclarationReader.Read)
            .Collect().Select(CorpusDeclarations.Of);
        var classes = declarations.Select(CorpusClasses.Of).WithTrackingName(TrackingNames.Declare);
        var roots = options.Select(CorpusRoots.Read).WithTrackingName(TrackingNames.Roots);
        var project = classes.Combine(options.Select(StorageChoice.Read), (classes, choice) => new CorpusProject(classes, choice));

        // Their files, as values: here the compiler's objects end.
        var files = context.AdditionalTextsProvider
            .Combine(roots.Combine(classes, CorpusRoots.Used)).SelectMany(SeedFileReader.Read).WithTrackingName(TrackingNames.Files);
        var texts = files.Where(file => file.Kind == SeedKind.Text);
        var others = files.Where(file => file.Kind != SeedKind.Text);

        // What holds for all texts of a corpus, and what a person decided about each.
        var corpusFiles = others.Where(file => file.Kind != SeedKind.Sidecar).Collect().Select(SeedFiles.Of);
        var settings = corpusFiles.Combine(classes, SettingsIndex.Read).WithTrackingName(TrackingNames.Settings);
        var sidecars = others.Where(file => file.Kind == SeedKind.Sidecar)
            .Select(ReadSidecar.Read).WithTrackingName(TrackingNames.Sidecars).Collect();
        var decisions = sidecars.Select(SidecarIndex.Of);

        // Each text by itself. Inference sees the text, its language and the roster; curation sees the sidecar too.
        var languages = decisions.Select((sidecars, _) => sidecars.Languages);
        var soundSettings = settings.Select((found, _) => found.Value);
        var textContext = soundSettings.Combine(languages, (settings, languages) => new TextContext(settings, languages));
        var finished = texts.Select(TextSteps.Read).WithTrackingName(TrackingNames.Read)
            .Combine(textContext, TextSteps.Prepare).WithTrackingName(TrackingNames.Prepare)
            .Select(TextSteps.Ahead).WithTrackingName(TrackingNames.Ahead)
            .Select(TextSteps.Infer).WithTrackingName(TrackingNames.Infer)
            .Combine(decisions, TextSteps.Decide).WithTrackingName(TrackingNames.Decide)
            .Select(ArticlePipeline.Curate).WithTrackingName(TrackingNames.Curate)
            .Collect().Select(FinishedArticles.Of);

        // The corpus as a whole knows summaries only, and how it was linked last, so that an edited text leaves little to do again.
        var memory = new CorpusMemory();
        var linked = finished.Combine(soundSettings).SelectMany(CorpusSteps.Summarize).WithTrackingName(TrackingNames.Summarize)
            .Select(memory.Link).WithTrackingName(TrackingNames.Link);
        var corpora = linked.Values();
        var packed = corpora.Select(memory.Pack).WithTrackingName(TrackingNames.Pack);
        var groups = finished.SelectMany(CorpusSteps.Group).WithTrackingName(TrackingNames.Group);

        // Members are apart: they are written again only where an edit shows in them.
        var articles = corpora.Select(ArticleMember.ListOf).WithTrackingName(TrackingNames.Members);
        var actors = corpora.Select(ActorMember.ListOf).WithTrackingName(TrackingNames.Members);
        context.RegisterSourceOutput(packed.Values(), classes, CorpusSteps.EmitCorpus);
        context.RegisterSourceOutput(articles.Values(), classes, CorpusSteps.EmitArticles);
        context.RegisterSourceOutput(actors.Values(), classes, CorpusSteps.EmitActors);
        context.RegisterSourceOutput(groups.Values(), project, CorpusSteps.EmitGroup);

        // Findings have outputs of their own: a line that moves in a sidecar emits no code again.
        var allFiles = finished
            .Combine(corpusFiles.Combine(decisions, (whole, sidecars) => new OtherFiles(whole, sidecars)), OtherFiles.With)
            .WithComparer(SeedFiles.ByIdentity);
        var findings = new FindingsOutput(context);
        ReportReading(findings, declarations, roots, allFiles, settings, sidecars, finished);
        ReportNames(findings, classes, allFiles, finished);
        ReportRoom(findings, declarations, project, packed.Values(), groups.Values());
        ReportSteps(findings, linked, packed, articles, actors, groups);
        ReportLinks(findings, classes, allFiles, others, finished, corpora, context.CompilationProvider.SelectMany(OptionalRules.Read));
    }
}
