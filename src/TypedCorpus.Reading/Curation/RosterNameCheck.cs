using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;

namespace TypedCorpus.Curation;

/// <summary>Sees that no two actors of a roster take one id or one member name, and that neither is what it may not be.</summary>
internal sealed class RosterNameCheck(ICollection<Finding> findings)
{
    private readonly Dictionary<string, YamlScalar> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);

    /// <summary>Whether the id is a new one.</summary>
    public bool TakeId(YamlScalar id)
    {
        if (ids.TryGetValue(id.Text, out YamlScalar? first))
        {
            findings.Add(new Finding(Rules.DuplicateActor, id.Place, id.Text, FormattableString.Invariant($"{first.Place.StartLine + 1}")));
            return false;
        }

        ids.Add(id.Text, id);
        if (!IsId(id.Text))
            findings.Add(new Finding(Rules.WrongValue, id.Place, "The id of an actor", id.Description, AdviceFor(id.Text)));
        return true;
    }

    public void TakeMember(YamlScalar id, string? chosen, YamlNode? chosenAt)
    {
        if ((chosen ?? MemberName.FromId(id.Text)) is not { } member) return;
        Place place = chosen is null || chosenAt is null ? id.Place : chosenAt.Place;
        if (MemberName.IsReserved(member)) findings.Add(new Finding(Rules.ReservedMember, place, member));
        else if (members.TryGetValue(member, out string? other)) findings.Add(new Finding(Rules.DuplicateMember, place, member, other));
        else members.Add(member, id.Text);
    }

    private static bool IsId(string id) =>
        id.Length > 0 && id[0] != '-' && id.All(unit => unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string AdviceFor(string id) => $"small ASCII letters, digits and hyphens, such as '{ActorId.FromName(id)}'";
}
