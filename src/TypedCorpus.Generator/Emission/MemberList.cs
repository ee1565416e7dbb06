using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The properties of a generated list, and nothing that moves with other edits: an edit that changes no property leaves it equal, and its
/// file is not written again.
/// </summary>
internal sealed record MemberList<T>(string Corpus, EquatableArray<T> Members)
    where T : IMember, IEquatable<T>
{
    public static Found<MemberList<T>> Of(LinkedCorpus corpus, Func<LinkedCorpus, IEnumerable<T>> members) => Guard.Run<MemberList<T>>(
        place: null, new(corpus.Name, []), () => new(new(corpus.Name, members(corpus).ToEquatableArray()), []));
}
