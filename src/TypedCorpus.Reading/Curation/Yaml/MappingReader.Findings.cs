using TypedCorpus.Diagnostics;

namespace TypedCorpus.Curation.Yaml;

/// <content>What it says of keys and values that are not as they should be.</content>
internal sealed partial class MappingReader
{
    /// <param name="whose">Whose keys they are, as the headings of <see cref="Meant"/> say it: <c>an article</c>.</param>
    public void RefuseOtherKeys(string whose)
    {
        foreach (YamlEntry entry in Entries.Where(entry => !known.Contains(entry.Key.Text) && !otherSpellings.Contains(entry.Key.Text)))
            Refuse(entry.Key, whose);
    }

    private void Refuse(YamlScalar key, string whose)
    {
        string? meant = Meant.By("keys of " + whose, key.Text), elsewhere = Meant.By("elsewhere of " + whose, key.Text);
        if (meant is null && elsewhere is null) meant = Nearest.To(key.Text, known);
        bool isWritten = meant is not null && entries.ContainsKey(meant);
        string advice = (meant, elsewhere, isWritten) switch
        {
            (not null, _, true) => $"it would be '{meant}', which is written already: delete one of the two",
            (not null, _, false) => $"write '{meant}' if that is meant",
            (_, not null, _) => $"it belongs into {elsewhere}",
            _ => "use one of " + string.Join(", ", known),
        };
        findings.Add(new Finding(Rules.UnknownKey, key.Place, key.Text, advice)
        {
            Proposals = Proposal.At(key.Place, isWritten ? null : meant),
        });
    }

    /// <summary>Notes that a text is not as it should be, with what is probably meant.</summary>
    public void Misfits(string name, YamlScalar scalar, TextFormat format)
    {
        string? meant = format.Meant?.Invoke(scalar.Text);
        string advice = meant is null ? format.Advice : $"'{meant}' if that is meant, or {format.Advice}";
        findings.Add(new Finding(Rules.WrongValue, scalar.Place, name, scalar.Description, advice)
        {
            Proposals = Proposal.At(scalar.Place, meant),
        });
    }

    /// <summary>If somebody wrote a list, the message proposes its items as one text.</summary>
    private string AdviceForText(string key)
    {
        string[] items = Node(key) is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Text)] : [];
        return items.Length == 0 ? "a text" : $"a text, such as '{Excerpt.Of(string.Join(", ", items))}'";
    }

    private void NoteComment(YamlScalar scalar, string name)
    {
        if (scalar is not { Comment: { Blanks: " " } comment, WithComment: { } whole }) return;
        if (scalar.IsNull && comment.Text is not [_, not ' ', ..]) return;
        findings.Add(new Finding(Rules.CutValue, comment.Place, name, Excerpt.Of(comment.Text))
        {
            Proposals = Proposal.At(whole.Place, whole.Text),
        });
    }

    public void Note(Rule rule, Place place, params string[] arguments) => Note(new Finding(rule, place, arguments));

    public void Note(Finding finding) => findings.Add(finding);
}
