using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>Tells of a roster or manifest that has another name or place, and so is taken for a sidecar.</summary>
internal static class MisnamedFile
{
    private const string Roster = "actors", Manifest = "corpus";

    /// <param name="sidecar">A file that no text is there for.</param>
    /// <param name="isNearText">Whether a text has a name like its own.</param>
    public static Finding? Of(SeedFile sidecar, bool isNearText)
    {
        string name = sidecar.Key.Substring(sidecar.Key.LastIndexOf('/') + 1);
        string? meant = Meant.By("files", name) ?? (isNearText ? null : Nearest.To(name, [Roster, Manifest]));
        if (meant is null) return null;
        string ending = sidecar.Path.Substring(sidecar.Path.LastIndexOf('.'));
        return new Finding(
            Rules.MisnamedFile, Place.StartOf(sidecar.Path), sidecar.Key + ending,
            meant == Roster ? "the roster" : "the manifest", meant + ".yml");
    }
}
