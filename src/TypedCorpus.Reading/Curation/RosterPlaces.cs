using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>
/// Where the actors of a roster are written, for diagnostics about the corpus as a whole. Apart from the roster, so that a line that
/// moves in it infers nothing again.
/// </summary>
internal sealed record RosterPlaces(string Corpus, string Path, EquatableArray<WrittenKey> Actors)
{
    /// <summary>What is wrong with the file is told by <see cref="RosterReader"/>.</summary>
    public static RosterPlaces Read(SeedFile file)
    {
        var root = YamlTree.Parse(file.Path, file.Content, new TextRange(0, file.Content.Length)).Root as YamlMapping;
        List<Finding> told = [];
        IEnumerable<YamlEntry> actors = root is null ? [] : RosterReader.Entries(new MappingReader(root, "The roster", told), told);
        return new(file.Corpus, file.Path, actors.Select(entry => new WrittenKey(entry.Key.Text, entry.Key.Place)).ToEquatableArray());
    }
}
