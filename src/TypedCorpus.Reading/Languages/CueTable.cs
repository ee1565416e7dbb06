namespace TypedCorpus.Languages;

/// <summary>The words and phrases of a language that may announce speech: <c>verbs.txt</c> and <c>cues.txt</c>.</summary>
internal static class CueTable
{
    private const char JoiningMark = 'ـ';

    public static PhraseTable<CueForm> From(Lexicon verbs, Lexicon phrases)
    {
        var table = new PhraseTable<CueForm>();
        foreach (string heading in phrases.Headings)
            foreach (string entry in phrases[heading])
                foreach ((string form, Agreement agreement) in Entry.Agreeing([entry]))
                    AddPhrase(table, form, Kind(heading), agreement, phrases.At(heading, entry));
        (Agreement Agreement, bool IsParticiple)[] columns = Columns(verbs);
        foreach (string heading in verbs.Headings.Where(static heading => heading.Length > 0))
            foreach (string verb in verbs[heading])
                AddVerb(table, Kind(heading), columns, verbs.At(heading, verb));
        return table;
    }

    private static void AddPhrase(PhraseTable<CueForm> table, string form, CueKind kind, Agreement agreement, DataEntry entry)
    {
        bool joins = form[form.Length - 1] == JoiningMark;
        string phrase = joins ? form.Substring(0, form.LastIndexOf(' ')) : form.TrimEnd('?');
        table.Add(phrase, new CueForm(kind, agreement, IsParticiple: false, form[form.Length - 1] == '?', joins, entry));
    }

    private static void AddVerb(PhraseTable<CueForm> table, CueKind kind, (Agreement Agreement, bool IsParticiple)[] columns, DataEntry entry)
    {
        string[] forms = Entry.Fields(entry.Text);
        for (int column = 0; column < Math.Min(forms.Length, columns.Length); column++)
        {
            foreach (string form in forms[column].Split('/'))
            {
                if (form == "-") continue;
                string word = form.TrimEnd('?');
                table.Add(word, new CueForm(kind, columns[column].Agreement, columns[column].IsParticiple, word.Length < form.Length, JoinsNext: false, entry));
            }
        }
    }

    /// <summary>The line that names the columns: <c>= he | she | saying he</c>.</summary>
    private static (Agreement Agreement, bool IsParticiple)[] Columns(Lexicon verbs) =>
        verbs[""] is [string line, ..] ? [.. Entry.Fields(line.TrimStart('=')).Select(Column)] : [];

    private static (Agreement Agreement, bool IsParticiple) Column(string name)
    {
        string[] words = name.Split(' ');
        return (Agreements.Parse(words[words.Length - 1]), words[0] == "saying");
    }

    private static CueKind Kind(string heading) => heading switch
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
        _ => CueKind.Say,
    };
}
