using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Steps;

/// <summary>The steps of a corpus as a whole.</summary>
internal static class CorpusSteps
{
    /// <summary>For each corpus the little that its linking needs, so that an edited text causes little work.</summary>
    public static IEnumerable<CorpusSummaries> Summarize(
        (FinishedArticles Articles, SettingsIndex Settings) input, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, List<FinishedArticle>> articles = input.Articles.ByCorpus.Value;
        return input.Settings.Corpora.Select(settings => new CorpusSummaries(settings, SummariesOf(settings.Corpus)));

        EquatableArray<ArticleSummary> SummariesOf(string corpus) =>
            articles.TryGetValue(corpus, out List<FinishedArticle>? own) ? own.Select(article => article.Summary).ToEquatableArray() : [];
    }

    /// <summary>All groups of a corpus, the empty ones too: then each has its fixed place, and a new one moves no other.</summary>
    public static IEnumerable<Found<ArticleGroup>> Group(FinishedArticles articles, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, List<FinishedArticle>> byCorpus = articles.ByCorpus.Value;
        foreach (string corpus in byCorpus.Keys.OrderBy(name => name, StringComparer.Ordinal))
        {
            ILookup<int, FinishedArticle> groups = byCorpus[corpus].ToLookup(article => article.Summary.Group);
            for (int number = 0; number < ArticleGroup.Count; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                int here = number;
                yield return Guard.Run(
                    place: null,
                    new ArticleGroup(corpus, here, []),
                    () => new(ArticleGroup.Of(corpus, here, groups[here].Select(article => article.Article)), []));
            }
        }
    }

    public static void EmitCorpus(SourceProductionContext context, PackedIndex packed, CorpusClasses classes)
    {
        if (!packed.IsWhole) return;
        foreach (CorpusClass target in classes.Of(packed.Corpus.Name))
            Add(context, HintName.OfCorpus(target.Hint), () => CorpusEmitter.Emit(target.Declaration, packed));
    }

    public static void EmitArticles(SourceProductionContext context, MemberList<ArticleMember> members, CorpusClasses classes) =>
        EmitMembers(context, members, classes, "Article", declaration => declaration.ArticleMembers);

    public static void EmitActors(SourceProductionContext context, MemberList<ActorMember> members, CorpusClasses classes) =>
        EmitMembers(context, members, classes, "Actor", declaration => declaration.ActorMembers);

    public static void EmitGroup(SourceProductionContext context, ArticleGroup group, CorpusProject project)
    {
        if (group.Articles.Count == 0) return;
        foreach (CorpusClass target in project.Classes.Of(group.Corpus))
            Add(context, HintName.OfGroup(target.Hint, group.Number), () => GroupEmitter.Emit(target.Declaration, group, project.Storage));
    }

    private static void EmitMembers<T>(
        SourceProductionContext context,
        MemberList<T> members,
        CorpusClasses classes,
        string record,
        Func<CorpusDeclaration, CorpusMembers> choice)
        where T : IMember, IEquatable<T>
    {
        foreach (CorpusClass target in classes.Of(members.Corpus))
        {
            string hint = HintName.OfMembers(target.Hint, record);
            Add(context, hint, () => MembersEmitter.Emit(target.Declaration, members, choice(target.Declaration), record));
        }
    }

    private static void Add(SourceProductionContext context, string hint, Func<string> emit)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            context.AddSource(hint, SourceText.From(emit(), Encoding.UTF8));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var finding = new Finding(Rules.InternalFailure, null, Guard.Describe(failure));
            context.ReportDiagnostic(Reporting.ToDiagnostic(finding, HelpPages.Unknown));
        }
    }
}

/// <summary>What a corpus is linked from.</summary>
internal sealed record CorpusSummaries(CorpusSettings Settings, EquatableArray<ArticleSummary> Articles);
