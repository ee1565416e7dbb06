using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Reads an entry of <c>quotes</c>.</summary>
internal static class DecisionReader
{
    private static readonly string[] KeysOfSpeech = ["speaker", "cue", "kind"];

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
        (string? prefix, string? suffix) = (entry.Text("prefix"), entry.Text("suffix"));
        PhraseUse? use = entry.Choice("use", "uses", ("name", PhraseUse.Name), ("title", PhraseUse.Title), ("term", PhraseUse.Term));
        QuoteKind? kind = entry.Choice("kind", "kinds of quotes", ("direct", QuoteKind.Direct), ("mixed", QuoteKind.Mixed));
        (string? speaker, string? cue) = (entry.Text("speaker"), entry.Text("cue"));
        entry.RefuseOtherKeys("a quote");
        if (use is not null) RefuseKeysOfSpeech(entry);
        if (exact is null) return null;

        var anchor = new Anchor(
            exact, prefix, suffix, entry.PlaceOf("exact") ?? mapping.Place, entry.PlaceOf("prefix"), entry.PlaceOf("suffix"));
        return use is null
            ? new Decision(anchor, null, kind, speaker, entry.PlaceOf("speaker"), cue, entry.PlaceOf("cue"))
            : new Decision(anchor, use, null, null, null, null, null);
    }

    private static void RefuseKeysOfSpeech(MappingReader entry)
    {
        foreach (YamlScalar key in entry.Keys.Where(key => KeysOfSpeech.Contains(key.Text)))
            entry.Note(Rules.KeyOfSpeech, key.Place, key.Text);
    }
}
