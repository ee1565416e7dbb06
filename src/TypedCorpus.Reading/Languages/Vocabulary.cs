namespace TypedCorpus.Languages;

/// <summary>
/// The words of a language that inference must know: <c>words.txt</c>, <c>phrases.txt</c>, <c>places.txt</c> and <c>names.txt</c>,
/// normalised.
/// </summary>
internal sealed partial class Vocabulary(Lexicon words, Lexicon phrases, Lexicon places, Lexicon names)
{
    private readonly string joinedConjunctions = Letters(words["joined conjunctions"]);
    private readonly string verbParticles = Letters(words["verb particles"]);
    private readonly (string Ending, CueForm Form)[] verbEndings =
        [.. CueForms(words, "verb endings", CueKind.Say).Select(static form => (form.Key, form.Value))];
    private readonly WordSet openParticles = new(Entry.Words(words["name particles"])
        .Where(static particle => particle.IndexOf(' ') > 0).Select(static particle => particle.Substring(0, particle.IndexOf(' '))));
    private readonly string joinedPrepositions = Letters(words["joined prepositions"]);

    /// <summary>What follows is the content of speech: أن, "that".</summary>
    public WordSet That { get; } = Entry.Words(words["that"]);

    public Dictionary<string, Agreement> Pronouns { get; } =
        Entry.Agreeing(words["pronouns"])
            .ToDictionary(static p => Normalizer.Word(p.Form), static p => p.Agreement, StringComparer.Ordinal);

    public WordSet Prepositions { get; } = Entry.Words(words["prepositions"]);

    public WordSet Adverbs { get; } = Entry.Words(words["adverbs"]);

    public WordSet ClauseOpeners { get; } = Entry.Words(words["clause openers"]);

    public WordSet FunctionWords { get; } = Entry.Words(words["function words"]);

    /// <summary>Particles within names, after which the name goes on: بن, "van".</summary>
    public WordSet NameParticles { get; } = Entry.Words(words["name particles"]);

    /// <summary>Whether two words are one particle: "von der".</summary>
    public bool IsParticle(string first, string second) => openParticles.Contains(first) && NameParticles.Contains($"{first} {second}");

    /// <summary>Nouns that after a verb of saying are its object, not who speaks.</summary>
    public WordSet Objects { get; } = Entry.Words(words["objects"]);

    public WordSet SpeechNouns { get; } = Entry.Words(words["speech nouns"]);

    /// <summary>Verbs that help another: كان يقول.</summary>
    public WordSet Auxiliaries { get; } = Entry.Words(words["auxiliaries"]);

    /// <summary>Words between a description and the name: اسمه, يدعى.</summary>
    public WordSet BeforeOwnName { get; } = Entry.Words(words["before a name"]);

    /// <summary>Prepositions before the source of words that a third party passes on: نسبت إلى الوزير قوله.</summary>
    public WordSet RelayedSourcePrepositions { get; } = Entry.Words(words["source preposition of what is passed on"]);

    /// <summary>Pronouns that stand for the noun before them: "who".</summary>
    public WordSet RelativePronouns { get; } = Entry.Words(words["relative pronouns"]);

    /// <summary>Words after which the topic of a sentence stands before its verb: أما.</summary>
    public WordSet TopicMarkers { get; } = Entry.Words(words["topic markers"]);

    /// <summary>Words that stand for what somebody says: ما قاله.</summary>
    public WordSet FreeRelatives { get; } = Entry.Words(words["free relatives"]);

    /// <summary>Endings of verbs of any meaning that stand after a quotation with their subject: "…," she intoned.</summary>
    public CueForm? VerbEnding(string word)
    {
        foreach ((string ending, CueForm form) in verbEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return form;
        return null;
    }

    /// <summary>Given names, with whom they show a person to be.</summary>
    public Dictionary<string, Agreement> GivenNames { get; } = GivenNamesOf(names);

    /// <summary>Verbs between a document and who wrote it.</summary>
    public WordSet Authorship { get; } = Entry.Words(words["authorship"]);

    /// <summary>Abbreviations: a full stop after them does not end a sentence.</summary>
    public WordSet Abbreviations { get; } = Entry.Words(words["abbreviations"]);

    /// <summary>Ranks and titles before a name that are no offices of a speaker on their own.</summary>
    public WordSet Ranks { get; } = Entry.Words(words["ranks"]);

    public WordSet FirstAndSecondPerson { get; } = Entry.Words(words["first and second person"]);

    /// <summary>Beginnings that show a verb: سـ for the future.</summary>
    public EquatableArray<string> VerbBeginnings { get; } = [.. Entry.Words(words["verb beginnings"])];

    public bool BeginsAsVerb(string word)
    {
        foreach (string beginning in VerbBeginnings)
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>If a few words in marks begin with one of these, they are not a name.</summary>
    public WordSet RemarkOpenings { get; } = Entry.Words(words["remark openings"]);

    public WordSet SentenceOpenings { get; } = Entry.Words(words["sentence openings"]);

    /// <summary>Nouns whose proper name follows in marks.</summary>
    public WordSet BeforeNames { get; } = Entry.Words(phrases["name follows"]);

    /// <summary>Nouns of works whose title follows in marks.</summary>
    public WordSet BeforeTitles { get; } = Entry.Words(phrases["title follows"]);

    /// <summary>Words by which a writer keeps a distance to the term that follows: "so-called".</summary>
    public WordSet BeforeTerms { get; } = Entry.Words(phrases["term follows"]);

    /// <summary>Nouns for people that after another noun qualify it: المحلل السياسي.</summary>
    public WordSet Qualifiers { get; } = new([.. Entry.Words(words["qualifiers"]), .. Entry.Words(places["nationalities"])]);

    /// <summary>Words between a quote and the verb that refers back to it: «…»، كما قال الوزير.</summary>
    public WordSet BackReferences { get; } = Entry.Words(words["back references"]);

    public WordSet Places { get; } = Entry.Words(places["places"]);

    public WordSet JoinedConjunctions { get; } = Entry.Words(words["joined conjunctions"]);

    public WordSet JoinedPrepositions { get; } = Entry.Words(words["joined prepositions"]);

    /// <summary>Whether anything is written together with the word after it, so that a word can be read in several ways.</summary>
    public bool JoinsParticles => joinedConjunctions.Length + joinedPrepositions.Length > 0;

    public bool IsJoinedConjunction(char letter) => joinedConjunctions.AsSpan().IndexOf(letter) >= 0;

    /// <summary>Particles that are written together with the verb after them.</summary>
    public bool IsVerbParticle(char letter) => verbParticles.AsSpan().IndexOf(letter) >= 0;

    public bool IsJoinedPreposition(char letter) => joinedPrepositions.AsSpan().IndexOf(letter) >= 0;

    /// <summary>The article, where it is written with its noun; otherwise empty.</summary>
    public string Article { get; } = Entry.Words(words["article"]).FirstOrDefault() ?? "";

    public EquatableArray<string> JoinedEndings { get; } = [.. Entry.Words(words["joined endings"])];

    /// <summary>Prepositions with a pronoun, which may stand between a verb and its subject: قال له الرجل.</summary>
    public WordSet PrepositionsWithPronoun { get; } = Entry.Words(words["prepositions with a pronoun"]);

    /// <summary>Words after an office that need a further word.</summary>
    public WordSet Complements { get; } = Entry.Words(words["complements"]);

    /// <summary>Prepositions before the source, after a verb that passes words on.</summary>
    public WordSet SourcePrepositions { get; } = Entry.Words(words["source preposition"]);

    /// <summary>First parts of names that are written apart from the next word or together with it: عبد الله.</summary>
    public WordSet NameOpenings { get; } = Entry.Words(words["name openings"]);

    /// <summary>Second parts of given names, which are never a family name: صلاح الدين.</summary>
    public WordSet NameClosings { get; } = Entry.Words(words["name closings"]);

    /// <summary>Titles after which a word with the article is a family name: الدكتور العوضي.</summary>
    public WordSet TitlesOfFamilies { get; } = Entry.Words(words["titles of families"]);

    /// <summary>Titles that families are called after: عادل الخطيب.</summary>
    public WordSet FamiliesOfTitles { get; } = Entry.Words(words["families of titles"]);

    /// <summary>Openings of a sentence that speaks of the quotation before it: «…». بهذه الكلمات رد الوزير.</summary>
    public WordSet BackOpenings { get; } = Entry.Words(words["back openings"]);

    /// <summary>Participles that name with a preposition who issued a document: صادر عن.</summary>
    public WordSet Issued { get; } = Entry.Words(words["issued"]);

    /// <summary>Words that join a further description to a nameless source.</summary>
    public WordSet JoiningPrepositions { get; } = Entry.Words(words["joining prepositions"]);

    /// <summary>Nouns that after their preposition name whom a source speaks to, not what it belongs to.</summary>
    public WordSet Addressees { get; } = Entry.Words(words["addressees"]);

    /// <summary>Whether the language sets names in marks, so that a few words in them are likelier a name than speech.</summary>
    public bool MarksSetOffNames { get; } = phrases["marks set off names"].Count > 0;

    private static string Letters(IReadOnlyList<string> entries) =>
        string.Concat(Entry.Words(entries).Where(static word => word.Length == 1));

    private static Dictionary<string, CueForm> CueForms(Lexicon words, string heading, CueKind kind)
    {
        var forms = new Dictionary<string, CueForm>(StringComparer.Ordinal);
        foreach (string entry in words[heading])
            foreach (string form in Entry.Words([entry]))
                forms[form] =
                    new CueForm(kind, Agreement.Any, IsParticiple: false, IsAmbiguous: false, JoinsNext: false, words.At(heading, entry));
        return forms;
    }

    private static Dictionary<string, Agreement> GivenNamesOf(Lexicon names)
    {
        var known = new Dictionary<string, Agreement>(StringComparer.Ordinal);
        foreach (string heading in names.Headings)
            foreach (string name in names[heading].SelectMany(static line => line.Split(' ')))
                known[Normalizer.Word(name)] = Agreements.Parse(heading);
        return known;
    }
}
