using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>
/// One account of what a text's front matter and its sidecar say. They may share out the keys, as when front matter comes with the text
/// and the sidecar has its quotes; a key that is in both is an error, even if both say the same, and the sidecar's is taken.
/// </summary>
internal static class SidecarMerge
{
    public static Found<Sidecar> Merge(Sidecar? frontMatter, Sidecar? sidecar)
    {
        if (frontMatter is null || sidecar is null) return new(sidecar ?? frontMatter ?? Sidecar.Empty, []);

        (Metadata own, Metadata other) = (sidecar.Metadata, frontMatter.Metadata);
        var metadata = new Metadata(
            own.Id ?? other.Id,
            own.Member ?? other.Member,
            own.Title ?? other.Title,
            own.Language ?? other.Language,
            own.Published ?? other.Published,
            own.Source ?? other.Source,
            own.Author ?? other.Author,
            own.Url ?? other.Url,
            own.License ?? other.License,
            own.Rights ?? other.Rights,
            own.Formerly.Count > 0 ? own.Formerly : other.Formerly);
        EquatableArray<Decision> decisions = sidecar.Decisions.Count > 0 ? sidecar.Decisions : frontMatter.Decisions;
        var merged = new Sidecar(
            metadata,
            sidecar.Sha256,
            sidecar.Sha256Place,
            (own.Member, other.Member, own.Id) is (null, not null, _) or (null, null, null) ? frontMatter.NamePlace : sidecar.NamePlace,
            decisions,
            [.. sidecar.Keys, .. frontMatter.Keys]);
        return new(merged, [.. KeysInBoth(frontMatter, sidecar)]);
    }

    private static IEnumerable<Finding> KeysInBoth(Sidecar frontMatter, Sidecar sidecar) =>
        from key in sidecar.Keys
        from other in frontMatter.Keys
        where Spelled(key.Key) == Spelled(other.Key)
        let line = FormattableString.Invariant($"line {other.Place.StartLine + 1} of the text's front matter")
        select new Finding(Rules.DuplicateKey, key.Place, key.Key, line);

    /// <summary>One key has two spellings.</summary>
    private static string Spelled(string key) => key == "licence" ? "license" : key;
}
