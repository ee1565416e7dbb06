namespace TypedCorpus.Languages;

/// <summary>The words and phrases of a language that may announce speech: <c>verbs.txt</c> and <c>cues.txt</c>.</summary>
internal static class CueTable
{
    private const char JoiningMark = 'ـ';

    public static PhraseTable<CueForm> From(Lexicon verbs, Lexicon phrases)
    {
        var table = new PhraseTable<CueForm>();
        foreach ((string heading, CueKind kind) in Kinds(phrases))
            foreach (string entry in phrases[heading])
                foreach ((string form, Agreement agreement) in Entry.Agreeing([entry]))
                    AddPhrase(table, form, kind, agreement, phrases.At(heading, entry));
        Column[] columns = Columns(verbs);
        foreach ((string heading, CueKind kind) in Kinds(verbs))
            foreach (string verb in verbs[heading])
                AddVerb(table, kind, columns, verbs.At(heading, verb));
        return table;
    }

    private static void AddPhrase(PhraseTable<CueForm> table, string form, CueKind kind, Agreement agreement, DataEntry entry)
    {
        bool joins = form[form.Length - 1] == JoiningMark;
        string phrase = joins ? form.Substring(0, form.LastIndexOf(' ')) : form.TrimEnd('?');
        table.Add(phrase, new CueForm(kind, agreement, IsParticiple: false, form[form.Length - 1] == '?', joins, entry));
    }

    private static void AddVerb(PhraseTable<CueForm> table, CueKind kind, Column[] columns, DataEntry entry)
    {
        string[] forms = Entry.Fields(entry.Text);
        for (int column = 0; column < Math.Min(forms.Length, columns.Length); column++)
        {
            foreach (string form in forms[column].Split('/'))
            {
                if (form == "-") continue;
                string word = form.TrimEnd('?');
                // "Read" is both the base and the past, and shows neither.
                bool isTwo = forms.Where((other, i) => i != column && other.Split('/').Contains(form)).Any();
                (Agreement agreement, bool isParticiple) = (columns[column].Agreement, columns[column].IsParticiple);
                table.Add(word, new CueForm(kind, agreement, isParticiple, IsAmbiguous: word.Length < form.Length, JoinsNext: false, entry)
                {
                    Inflection = isTwo ? Inflection.Unmarked : columns[column].Inflection,
                });
            }
        }
    }

    /// <summary>The line that names the columns: <c>= he | she | saying he</c>.</summary>
    private static Column[] Columns(Lexicon verbs) =>
        verbs[""] is [string line, ..] ? [.. Entry.Fields(line.TrimStart('=')).Select(Named)] : [];

    private static Column Named(string name)
    {
        string[] words = name.Split(' ');
        Inflection inflection = words[0] switch { "base" => Inflection.Base, "past" => Inflection.Past, _ => Inflection.Unmarked };
        return new Column(Agreements.Parse(words[words.Length - 1]), words[0] == "saying", inflection);
    }

    /// <summary>The headings with their kinds; the line of columns stands above the first.</summary>
    private static IEnumerable<(string Heading, CueKind Kind)> Kinds(Lexicon file) =>
        file.Headings.Where(static heading => heading.Length > 0)
            .Select(heading => (heading, Kind(heading) ?? throw file.Unknown(heading)));

    private static CueKind? Kind(string heading) => heading switch
    {
        "say" => CueKind.Say,
        "assert" => CueKind.Assert,
        "explain" => CueKind.Explain,
        "continue" => CueKind.Continue,
        "ask" => CueKind.Ask,
        "request" => CueKind.Request,
        "express" => CueKind.Express,
        "describe" => CueKind.Describe,
        "relay" => CueKind.Relay,
        "saying" => CueKind.Saying,
        "relayed" => CueKind.Relayed,
        "according to" => CueKind.AccordingTo,
        "according to the speaker" => CueKind.AccordingToSpeaker,
        "document" => CueKind.Document,
        _ => null,
    };

    private readonly record struct Column(Agreement Agreement, bool IsParticiple, Inflection Inflection);
}
