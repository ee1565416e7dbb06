namespace TypedCorpus.Languages;

/// <summary>A noun that begins the name or description of a speaker.</summary>
internal readonly record struct Head(HeadKind Kind, Agreement Agreement);

/// <summary>Reads <c>heads.txt</c>.</summary>
internal static class HeadTable
{
    private static readonly (string Heading, HeadKind Kind)[] Headings =
    [
        ("honorifics", HeadKind.Honorific),
        ("offices", HeadKind.Office),
        ("anonymous", HeadKind.Anonymous),
        ("groups", HeadKind.Group),
        ("institutions", HeadKind.Institution),
        ("documents", HeadKind.Document),
    ];

    public static PhraseTable<Head> From(Lexicon lexicon)
    {
        var table = new PhraseTable<Head>();
        foreach ((string heading, HeadKind kind) in Headings)
            foreach ((string form, Agreement agreement) in Entry.Agreeing(lexicon[heading]))
                table.Add(form, new Head(kind, agreement));
        return table;
    }
}
