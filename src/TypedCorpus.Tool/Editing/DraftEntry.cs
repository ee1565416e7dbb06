namespace TypedCorpus.Tool.Editing;

/// <summary>An entry that is to be added to a list or a mapping in YAML.</summary>
/// <param name="Comment">What is to be said above it, or beside it within brackets, if anything.</param>
/// <param name="Id">Its key; <see langword="null"/> in a list.</param>
/// <param name="Fields">Its own keys and values.</param>
internal sealed record DraftEntry(string? Comment, string? Id, IReadOnlyList<DraftField> Fields)
{
    /// <summary>On lines of its own.</summary>
    public IEnumerable<string> Lines(int indent)
    {
        string margin = new(' ', indent), inner = new(' ', indent + 2);
        if (Comment is not null) yield return $"{margin}# {Comment}";
        if (Id is not null) yield return $"{margin}{YamlText.Of(Id, inFlow: false)}:";
        for (int number = 0; number < Fields.Count; number++)
        {
            DraftField field = Fields[number];
            string start = number == 0 && Id is null ? margin + "- " : inner;
            yield return field.Comment is null
                ? start + field.Text(inFlow: false)
                : $"{start}{field.Text(inFlow: false)}    # {field.Comment}";
        }
    }

    /// <summary>Within brackets, without the comment.</summary>
    public string InFlow()
    {
        string entry = $"{{ {string.Join(", ", Fields.Select(field => field.Text(inFlow: true)))} }}";
        return Id is null ? entry : $"{YamlText.Of(Id, inFlow: true)}: {entry}";
    }
}

/// <summary>A key of an entry with its value: a text, a list of texts, or nothing.</summary>
internal sealed record DraftField(string Key, IReadOnlyList<string> Values, bool IsList = false, string? Comment = null)
{
    public DraftField(string key, string value)
        : this(key, [value]) { }

    public string Text(bool inFlow)
    {
        IEnumerable<string> values = Values.Select(value => YamlText.Of(value, inFlow || IsList));
        return IsList ? $"{Key}: [{string.Join(", ", values)}]" : $"{Key}: {string.Concat(values)}".TrimEnd();
    }
}
