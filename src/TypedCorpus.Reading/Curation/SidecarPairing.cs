using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation;

/// <summary>Sees that each sidecar has a text.</summary>
internal static class SidecarPairing
{
    public static IEnumerable<Finding> Check(IEnumerable<SeedFile> files)
    {
        SeedFile[] all = [.. files];
        var texts = new HashSet<(string, string)>(
            all.Where(file => file.Kind == SeedKind.Text).Select(file => (file.Corpus, file.Key)));
        foreach (SeedFile sidecar in all.Where(file => file.Kind == SeedKind.Sidecar && !texts.Contains((file.Corpus, file.Key))))
            yield return new Finding(Rules.SidecarWithoutText, Place.StartOf(sidecar.Path), sidecar.Key + ".txt", "");
    }
}
