using System.Collections.Immutable;
using TypedCorpus.Curation;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Seeds;

/// <summary>Where the rosters name their actors.</summary>
internal sealed record RosterFiles(EquatableArray<RosterPlaces> All)
{
    public static RosterPlaces Read(SeedFile file, CancellationToken cancellation) =>
        Guard.Run(file, new RosterPlaces(file.Corpus, file.Path, []), () => new(RosterPlaces.Read(file), [])).Value;

    public static RosterFiles Of(ImmutableArray<RosterPlaces> all, CancellationToken cancellation) => new(all.ToEquatableArray());

    public RosterPlaces? Of(string corpus) =>
        All.Where(places => places.Corpus == corpus).OrderBy(places => places.Path, StringComparer.Ordinal).FirstOrDefault();
}
