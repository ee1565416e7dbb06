using System.Collections.Immutable;
using TypedCorpus.Completeness;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Members;
using TypedCorpus.Imaging;
using TypedCorpus.Linking;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator;

/// <summary>What is checked of a corpus as a whole, in the shape that the pipeline has for its inputs. Nothing of it emits code.</summary>
internal static class CorpusChecks
{
    public static EquatableArray<Finding> Names(
        (ImmutableArray<NamedArticle> Articles, CorpusClasses Classes) input, CancellationToken cancellation)
    {
        ILookup<string, CorpusMembers> choices = input.Classes.Classes.ToLookup(each => each.Declaration.Corpus, each => each.Declaration.ArticleMembers);
        return Guard.Check(place: null, () => NameCheck.Check(
            input.Articles, article => choices[article.Corpus].Any(choice => choice.Include(article.IsMemberChosen))));
    }

    public static EquatableArray<Finding> Pairs(ImmutableArray<SeedFile> files, CancellationToken cancellation) =>
        Guard.Check(place: null, () => SidecarPairing.Check(files));

    /// <summary>Where no class has members for inferred actors, nobody misses one.</summary>
    public static EquatableArray<Finding> Members(
        (LinkedCorpus Corpus, (ImmutableArray<SeedFile> Files, CorpusClasses Classes) Project) input, CancellationToken cancellation) =>
        input.Project.Classes.Of(input.Corpus.Name).Any(each => each.Declaration.ActorMembers == CorpusMembers.All)
            ? Guard.Check(place: null, () => MemberCheck.Check(input.Corpus, input.Project.Files))
            : [];

    public static RosterPlaces ReadPlaces(SeedFile file, CancellationToken cancellation) =>
        Guard.Run(file, new RosterPlaces(file.Corpus, file.Path, []), () => new(RosterPlaces.Read(file), [])).Value;

    public static EquatableArray<Finding> RosterUses(
        (LinkedCorpus Corpus, ImmutableArray<RosterPlaces> Places) input, CancellationToken cancellation)
    {
        RosterPlaces? roster = input.Places
            .Where(places => places.Corpus == input.Corpus.Name).OrderBy(places => places.Path, StringComparer.Ordinal).FirstOrDefault();
        return Guard.Check(place: null, () => RosterUse.Check(input.Corpus, roster));
    }

    public static EquatableArray<Finding> Completeness(
        (LinkedCorpus Corpus, ImmutableArray<SeedFile> Files) input, CancellationToken cancellation) =>
        Guard.Check(place: null, () => CorpusCompleteness.Check(input.Corpus, input.Files));

    /// <summary>What the project chose for its texts, what room there is, and what members cost; told at the first class that asks for a corpus.</summary>
    public static EquatableArray<Finding> Literals(
        (ImmutableArray<PackedIndex> Corpora, ((CorpusClasses Classes, ImmutableArray<DeclaredCorpus> Declared) Classes, StorageChoice Choice) Project) input,
        CancellationToken cancellation)
    {
        ((CorpusClasses classes, ImmutableArray<DeclaredCorpus> declared), StorageChoice choice) = input.Project;
        if (declared.Length == 0) return [];
        Place place = declared[0].Place;
        (CorpusDeclaration Declaration, PackedIndex Index)[] emitted =
            [.. input.Corpora.SelectMany(index => classes.Of(index.Corpus.Name).Select(each => (each.Declaration, index)))];
        return Guard.Check(place, () =>
        [
            .. choice.Check(place),
            .. LiteralBudget.Check(place, [.. emitted.Select(each => each.Index)], choice.Storage),
            .. emitted.SelectMany(each => MemberCount.Check(place, each.Declaration, each.Index.Corpus)),
        ]);
    }
}
