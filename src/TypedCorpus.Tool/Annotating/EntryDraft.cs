using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Annotating;

/// <summary>Writes what was inferred as the entries that a person would have written.</summary>
internal static class EntryDraft
{
    /// <summary>Stands at each entry until a person has looked at it.</summary>
    public const string Mark = "inferred: confirm";

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
            return new DraftEntry(Mark, null, fields);
        }

        // An empty speaker says that the text does not tell who speaks, and the rules found the same.
        if (run.Speaker is null) fields.Add(new("speaker", [], Comment: "nobody was found: name the speaker, or leave this empty"));
        else if (isListed(run.Speaker)) fields.Add(new("speaker", run.Speaker));
        if (run.Cue is { } cue) fields.Add(new("cue", cue));
        if (run.Kind != QuoteKind.Indirect) fields.Add(new("kind", WordFor(run.Kind)));
        return new DraftEntry(run.Rule is null ? Mark : $"{Mark} ({run.Rule})", null, fields);
    }

    public static DraftEntry Of(InferredActor actor)
    {
        List<DraftField> fields = [new("name", actor.Name), new("kind", WordFor(actor.Kind))];
        if (actor.Aliases.Count > 0) fields.Add(new("aliases", actor.Aliases, IsList: true));
        if (actor.Member is { } member) fields.Add(new("member", [member], Comment: "the name that the id gives is taken"));
        return new DraftEntry(Mark, actor.Id, fields);
    }

    private static string WordFor<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
