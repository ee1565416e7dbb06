using TypedCorpus.Curation.Yaml;
using TypedCorpus.Model;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Annotating;

/// <summary>Adds speakers to a roster.</summary>
internal static class RosterDraft
{
    private const string Head =
        "# Drafted by 'corpus annotate' from whom the rules found speaking. " + EntryDraft.HowToConfirm;

    /// <param name="roster">The roster; empty where there is none yet.</param>
    /// <param name="actors">Whom to add.</param>
    public static EditedFile Edit(SeedFile roster, IReadOnlyList<InferredActor> actors)
    {
        var whole = new TextRange(0, roster.Content.Length);
        YamlNode? root = YamlTree.Parse(roster.Path, roster.Content, whole).Root;
        IEnumerable<TextEdit> edits = new YamlInsertion(roster.Content, whole, root)
            .Add("actors", [.. actors.Select(actor => (EntryDraft.Of(actor), -1))]);
        return new EditedFile(roster, roster.Content.Length == 0 ? [TextEdit.Insert(0, Head), .. edits] : [.. edits]);
    }
}
