using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Reads an entry of <c>quotes</c>.</summary>
internal static class DecisionReader
{
    private static readonly string[] KeysOfSpeech = ["speaker", "cue", "kind"];
    private static readonly string[] KeysOfWords = ["exact", "prefix", "suffix", "cue"];
    private static readonly TextFormat Ignore = new("'ignore', or delete the key", text => text == "ignore");

    /// <summary><see langword="null"/> where the entry does not say which words it is about.</summary>
    public static Decision? Read(YamlNode item, ICollection<Finding> findings)
    {
        if (item is not YamlMapping mapping)
        {
            const string Advice = "an entry that begins with 'exact: '";
            findings.Add(new Finding(Rules.WrongValue, item.Place, "An item of 'quotes'", item.Description, Advice));
            return null;
        }

        var entry = new MappingReader(mapping, "The entry", findings);
        string? exact = entry.RequiredText("exact", "the words that it is about, copied from the text");
        (string? prefix, string? suffix) = (entry.WholeText("prefix"), entry.WholeText("suffix"));
        PhraseUse? use = entry.Choice("use", "uses", ("name", PhraseUse.Name), ("title", PhraseUse.Title), ("term", PhraseUse.Term));
        QuoteKind? kind = entry.Choice(
            "kind", "kinds of quotes", ("direct", QuoteKind.Direct), ("mixed", QuoteKind.Mixed), ("indirect", QuoteKind.Indirect));
        bool ignoresMarks = entry.Text("marks", Ignore) is not null;
        (string? speaker, string? cue) = (entry.Text("speaker"), entry.Text("cue"));
        bool isDraft = Draft.Read(entry, mapping);
        entry.RefuseOtherKeys("a quote");
        if (use is not null) RefuseKeysOfSpeech(entry);
        if (exact is null) return null;

        var anchor = new Anchor(
            exact, prefix, suffix, entry.PlaceOf("exact") ?? mapping.Place, entry.PlaceOf("prefix"), entry.PlaceOf("suffix"));
        Decision decision = use is null
            ? new Decision(anchor, null, kind, speaker, entry.PlaceOf("speaker"), cue, entry.PlaceOf("cue"))
            {
                KindPlace = entry.PlaceOf("kind"),
            }
            : new Decision(anchor, use, null, null, null, null, null);
        return decision with { IsDraft = isDraft, IgnoresMarks = ignoresMarks, Commented = [.. Commented(entry)] };
    }

    private static IEnumerable<CommentedWords> Commented(MappingReader entry)
    {
        foreach (string key in KeysOfWords)
        {
            if (entry.Node(key) is YamlScalar { Comment: { } comment, WithComment: { } whole })
                yield return new CommentedWords(key, whole.Place, comment.Place, comment.Text, whole.Text);
        }
    }

    private static void RefuseKeysOfSpeech(MappingReader entry)
    {
        foreach (YamlScalar key in entry.Keys.Where(key => KeysOfSpeech.Contains(key.Text)))
            entry.Note(Rules.KeyOfSpeech, key.Place, key.Text);
    }
}
