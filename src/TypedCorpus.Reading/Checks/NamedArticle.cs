using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Checks;

/// <summary>Under which names an article would be known, and where they are written. It serves diagnostics alone.</summary>
internal sealed record NamedArticle(string Corpus, string Key, string Id, string? Member, bool IsMemberChosen, Place Place)
{
    public static NamedArticle Of(SeedFile file, Sidecar sidecar)
    {
        string id = sidecar.Metadata.Id ?? file.Key;
        return new NamedArticle(
            file.Corpus, file.Key, id, sidecar.Metadata.Member ?? MemberName.FromId(id), sidecar.Metadata.Member is not null,
            sidecar.NamePlace ?? Place.StartOf(file.Path));
    }
}
