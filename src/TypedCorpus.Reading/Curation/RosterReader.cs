using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation;

/// <summary>Reads <c>actors.yml</c>.</summary>
internal static class RosterReader
{
    public static Found<Roster> Read(SeedFile file) => new(Roster.Empty, file is null ? [] : []);
}
