namespace TypedCorpus.Languages;

/// <summary>Takes the entries of data files apart.</summary>
internal static class Entry
{
    private static readonly char[] Bar = ['|'], Comma = [',', '،'];

    /// <summary>The fields of an entry, which bars part.</summary>
    public static string[] Fields(string entry) => [.. entry.Split(Bar).Select(static field => field.Trim())];

    /// <summary>The forms of a field, which commas part.</summary>
    public static IEnumerable<string> Forms(string field) =>
        field.Split(Comma).Select(static form => form.Trim()).Where(static form => form.Length > 0);

    /// <summary>All forms under a heading, normalised.</summary>
    public static WordSet Words(IEnumerable<string> entries) =>
        new(entries.SelectMany(static entry => Forms(Fields(entry)[0])).Select(Normalizer.Word));

    /// <summary>All forms under a heading, each with its agreement: the field after the bar.</summary>
    public static IEnumerable<(string Form, Agreement Agreement)> Agreeing(IEnumerable<string> entries) =>
        from entry in entries
        let fields = Fields(entry)
        from form in Forms(fields[0])
        select (form, fields.Length > 1 ? Agreements.Parse(fields[1]) : Agreement.Any);
}
