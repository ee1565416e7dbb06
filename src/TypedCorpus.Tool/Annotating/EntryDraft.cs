using TypedCorpus.Curation;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Annotating;

/// <summary>Writes what was inferred as the entries that a person would have written.</summary>
internal static class EntryDraft
{
    /// <summary>What the head of a drafted file says of the mark.</summary>
    public const string HowToConfirm =
        "Where 'draft' stands, nobody has confirmed the entry: look at it, correct it, or delete that line.\n";

    /// <param name="run">The run.</param>
    /// <param name="isListed">Whether an id is on the roster, or will be.</param>
    public static DraftEntry Of(InferredRun run, Func<string, bool> isListed)
    {
        List<DraftField> fields = [new("exact", run.Anchor.Exact)];
        if (run.Anchor.Prefix is { } prefix) fields.Add(new("prefix", prefix));
        if (run.Anchor.Suffix is { } suffix) fields.Add(new("suffix", suffix));
        if (run.Use is { } use)
        {
            fields.Add(new("use", WordFor(use)));
            return Sealed(null, null, fields);
        }

        // An empty speaker says that the text does not tell who speaks, and the rules found the same.
        if (run.Speaker is null) fields.Add(new("speaker", [], Comment: "nobody was found: name the speaker, or leave this empty"));
        else if (isListed(run.Speaker)) fields.Add(new("speaker", run.Speaker));
        if (run.Cue is { } cue) fields.Add(new("cue", cue));
        if (run.Kind != QuoteKind.Indirect) fields.Add(new("kind", WordFor(run.Kind)));
        return Sealed(run.Rule is null ? null : $"rule: {run.Rule}", null, fields);
    }

    public static DraftEntry Of(InferredActor actor)
    {
        List<DraftField> fields = [new("name", actor.Name), new("kind", WordFor(actor.Kind))];
        if (actor.Aliases.Count > 0) fields.Add(new("aliases", actor.Aliases, IsList: true));
        if (actor.Member is { } member) fields.Add(new("member", [member], Comment: "the name that the id gives is taken"));
        return Sealed(null, actor.Id, fields);
    }

    /// <summary>With its mark as the last key, made of what a reader will find in the entry.</summary>
    private static DraftEntry Sealed(string? comment, string? id, List<DraftField> fields)
    {
        string yaml = new DraftEntry(comment, null, fields).InFlow();
        var entry = (YamlMapping)YamlTree.Parse("", yaml, new TextRange(0, yaml.Length)).Root!;
        return new DraftEntry(comment, id, [.. fields, new(Draft.Key, Draft.SealOf(entry))]);
    }

    private static string WordFor<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
