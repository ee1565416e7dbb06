using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>Checks that each sidecar has a text, and that no text has two sidecars.</summary>
internal static class SidecarPairing
{
    /// <summary>For how many sidecars without a text the text that is meant is searched for. The others only get their finding.</summary>
    private const int MostSearches = 20;

    public static IEnumerable<Finding> Check(IEnumerable<SeedFile> files)
    {
        foreach (IGrouping<string, SeedFile> corpus in files.GroupBy(file => file.Corpus, StringComparer.Ordinal))
        {
            SeedFile[] all =
                [.. corpus.OrderBy(file => file.Key, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)];
            var texts =
                new SortedSet<string>(all.Where(file => file.Kind == SeedKind.Text).Select(file => file.Key), StringComparer.Ordinal);
            foreach (Finding finding in Unpaired(all, texts).Concat(Twins(all))) yield return finding;
        }
    }

    private static IEnumerable<Finding> Unpaired(SeedFile[] files, SortedSet<string> texts)
    {
        SeedFile[] unpaired = [.. files.Where(file => file.Kind == SeedKind.Sidecar && !texts.Contains(file.Key))];
        if (unpaired.Length == 0) yield break;
        var search = new MeantText(files, texts, unpaired.Length);
        for (int i = 0; i < unpaired.Length; i++)
        {
            SeedFile sidecar = unpaired[i];
            string? near = i < MostSearches ? search.Near(sidecar.Key) : null;
            yield return MisnamedFile.Of(sidecar, isNearText: near is not null)
                ?? new Finding(Rules.SidecarWithoutText, Place.StartOf(sidecar.Path), sidecar.Key + ".txt", near ?? search.Left);
        }
    }

    /// <summary>As <c>a.yml</c> beside <c>a.yaml</c>.</summary>
    private static IEnumerable<Finding> Twins(SeedFile[] files) =>
        from same in files.GroupBy(file => (file.Kind, file.Key))
        from second in same.Skip(1)
        select Twin(second, same.First());

    /// <summary>Files of one name come from two folders of a project, and only their paths tell them apart.</summary>
    private static Finding Twin(SeedFile file, SeedFile other)
    {
        (string name, string otherName) = (FileName(file), FileName(other));
        return name == otherName
            ? new(
                Rules.TwinFiles, Place.StartOf(file.Path), file.Path, other.Path,
                "rename one of them, or give the second folder a LinkBase in the project")
            : new(Rules.TwinFiles, Place.StartOf(file.Path), name, otherName, "make one of the two");
    }

    private static string FileName(SeedFile file) => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
}
