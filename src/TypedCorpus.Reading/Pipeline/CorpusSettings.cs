using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>What holds for all texts of a corpus.</summary>
internal sealed record CorpusSettings(string Corpus, Manifest Manifest, Roster Roster)
{
    /// <summary>
    /// The settings of a corpus, out of the manifests and rosters among the files; empty where there are none. Of two files for one thing
    /// the one whose path comes first counts.
    /// </summary>
    public static Found<CorpusSettings> Read(string corpus, IEnumerable<SeedFile> files)
    {
        var manifest = new Found<Manifest>(Manifest.Empty, []);
        var roster = new Found<Roster>(Roster.Empty, []);
        foreach (SeedFile file in files.Where(file => file.Corpus == corpus).OrderByDescending(file => file.Path, StringComparer.Ordinal))
        {
            if (file.Kind == SeedKind.Manifest) manifest = Guard.Run(file, Manifest.Empty, () => ManifestReader.Read(file));
            if (file.Kind == SeedKind.Roster) roster = Guard.Run(file, Roster.Empty, () => RosterReader.Read(file));
        }

        return new(new CorpusSettings(corpus, manifest.Value, roster.Value), [.. manifest.Findings, .. roster.Findings]);
    }
}
