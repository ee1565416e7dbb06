using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Languages;
using TypedCorpus.Naming;

namespace TypedCorpus.Curation;

/// <summary>
/// Sees that no two actors of a roster take one id, one member name or one name of the texts, and that none is what it may not be. Roles
/// are offices, which many hold.
/// </summary>
internal sealed class RosterNameCheck(ICollection<Finding> findings)
{
    private readonly Dictionary<string, YamlScalar> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlScalar> spoken = new(StringComparer.Ordinal);

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
        if ((chosen ?? MemberName.FromId(id.Text)) is not { } member)
        {
            findings.Add(new Finding(Rules.NoMemberName, id.Place, id.Text));
            return;
        }

        Place place = chosen is null || chosenAt is null ? id.Place : chosenAt.Place;
        if (MemberName.IsReserved(member)) findings.Add(new Finding(Rules.ReservedMember, place, member));
        else if (members.TryGetValue(member, out string? other)) findings.Add(new Finding(Rules.DuplicateMember, place, member, other));
        else members.Add(member, id.Text);
    }

    public void TakeNames(YamlScalar id, MappingReader entry)
    {
        foreach (YamlScalar name in NamesOf(entry).OfType<YamlScalar>().Where(name => !string.IsNullOrWhiteSpace(name.Text)))
        {
            if (NameTrie.IsTooLong(name.Text))
                findings.Add(new Finding(Rules.LongName, name.Place, FormattableString.Invariant($"{NameTrie.MostWords}")));
            string normalized = Normalizer.Word(name.Text).Trim();
            if (!spoken.TryGetValue(normalized, out YamlScalar? other)) spoken.Add(normalized, id);
            else if (other.Text != id.Text)
                findings.Add(new Finding(
                    Rules.NameOfTwoActors, name.Place, name.Text, other.Text, FormattableString.Invariant($"{other.Place.StartLine + 1}")));
        }
    }

    /// <summary>Sees, once all ids are known, that none that an actor had formerly is another's.</summary>
    public void CheckFormer(IEnumerable<(string Id, YamlNode? Formerly)> actors)
    {
        var former = ids.Keys.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        foreach ((string id, YamlNode? formerly) in actors)
        {
            foreach (YamlScalar item in (formerly as YamlSequence)?.Items.OfType<YamlScalar>() ?? [])
            {
                if (!former.TryGetValue(item.Text, out string? other)) former.Add(item.Text, id);
                else findings.Add(new Finding(Rules.FormerIdTaken, item.Place, item.Text, id, other));
            }
        }
    }

    private static IEnumerable<YamlNode?> NamesOf(MappingReader entry) =>
    [
        entry.Node("name"),
        .. entry.Node("names") is YamlMapping names ? names.Entries.Select(name => name.Value) : [],
        .. entry.Node("aliases") is YamlSequence aliases ? aliases.Items : [],
    ];

    private static bool IsId(string id) =>
        id.Length > 0 && id[0] != '-' && id.All(unit => unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string AdviceFor(string id) => $"small ASCII letters, digits and hyphens, such as '{ActorId.FromName(id)}'";
}
