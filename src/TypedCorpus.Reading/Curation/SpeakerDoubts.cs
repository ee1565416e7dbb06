using TypedCorpus.Curation.Attributing;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>
/// Sees where the words that made an actor of the roster the speaker of a quote may as well mean somebody else: a name that several on the
/// roster share, or an alias within a longer name that is not the actor's. Only quotes that rules alone have read are checked, since an
/// entry in the sidecar settles the doubt. Mentions are not checked, since no entry could settle them.
/// </summary>
internal sealed class SpeakerDoubts(ArticleText article, string language, Roster roster)
{
    private readonly Vocabulary words = LanguageCatalog.Of(language).Words;
    private readonly PhraseTable<Head> heads = LanguageCatalog.Of(language).Heads;
    private readonly RosterWords known = RosterWords.Of(roster);
    private readonly Dictionary<int, WordSet> offices = [];
    private Lines? lines;

    public IEnumerable<Finding> Check(Annotations annotations)
    {
        if (roster.Actors.Count == 0) yield break;
        using var tokenizer = new Tokenizer();
        foreach (QuoteAnnotation quote in annotations.Quotes)
        {
            if (quote is not { Origin: Origin.Inferred, Speaker: { } speaker, Attribution: { Basis: AttributionBasis.Named } attribution })
                continue;
            if (attribution.Source is not { } source) continue;
            if (annotations.Actors[speaker].Id is not { } id
                || known.Find(id) is not { } actor || roster.Actors[actor].Kind != ActorKind.Person)
            {
                continue;
            }
            if (!offices.ContainsKey(actor))
                offices[actor] = WordsOf([.. annotations.Actors[speaker].Roles, .. roster.Actors[actor].Roles]);
            if (Doubt(actor, source, tokenizer.Words(article.Text, source)) is not { } doubt) continue;
            lines ??= new Lines(article.File.Path, article.File.Content);
            yield return new Finding(
                Rules.DoubtfulSpeaker, lines.At(new TextRange(article.Start + source.Start, source.Length)), id, doubt);
        }
    }

    private string? Doubt(int actor, TextRange source, ScratchList<Token> name)
    {
        var own = new List<string>();
        for (int i = 0; i < name.Count; i++)
        {
            if (known.Has(actor, name[i].Form)) own.Add(name[i].Form);
            else if (!offices[actor].Contains(name[i].Form) && IsOfName(name[i]))
                return $"'{source.Of(article.Text)}' is a longer name, and none of the actor's";
        }

        bool isWhole = RosterNames.NamesOf(roster.Actors[actor]).Any(full => Normalizer.Word(full) == string.Join(" ", own));
        if (own.Count == 0 || isWhole) return null;
        foreach (int other in known.WhoHave(own))
            if (other != actor && roster.Actors[other].Kind == ActorKind.Person)
                return $"'{source.Of(article.Text)}' could be '{roster.Actors[other].Id}' as well";
        return null;
    }

    /// <summary>
    /// A known given name, or a word that only a name gives its capital: it does not begin a sentence and is no title and no word of the
    /// language's data. Where a language has no capitals, a given name alone.
    /// </summary>
    private bool IsOfName(Token word)
    {
        char first = article.Text[word.Range.Start];
        bool isGiven = words.GivenNames.ContainsKey(word.Form);
        if (!char.IsUpper(first)) return !char.IsLower(first) && isGiven;
        if (IsTitle(word.Form) || IsOrdinary(word.Form)) return false;
        return isGiven || (word.Form.Length > 1 && !OpensSentence(word.Range.Start));
    }

    /// <summary>Also of one who held it: Ex-Mayor.</summary>
    private bool IsTitle(string word) =>
        heads.Begins(word) || words.Ranks.Contains(word) || words.Abbreviations.Contains(word) || words.Qualifiers.Contains(word)
        || (word.LastIndexOf('-') is > 0 and var hyphen && heads.Begins(word.Substring(hyphen + 1)));

    private bool IsOrdinary(string word) =>
        words.FunctionWords.Contains(word) || words.NameParticles.Contains(word) || words.Adverbs.Contains(word)
        || words.Prepositions.Contains(word) || words.Places.Contains(word);

    /// <summary>Whether a word is the first of its sentence, or follows a preposition that is: In Paris Lind said.</summary>
    private bool OpensSentence(int at)
    {
        if (BeginsSentence(at)) return true;
        int end = at;
        while (end > 0 && article.Text[end - 1] == ' ') end--;
        int start = end;
        while (start > 0 && WholeWords.IsOfWord(article.Text[start - 1])) start--;
        string before = Normalizer.Word(article.Text.Substring(start, end - start));
        return words.Prepositions.Contains(before) && BeginsSentence(start);
    }

    /// <summary>Whether nothing of its sentence stands before a word: only blanks and marks, and before them the end of another.</summary>
    private bool BeginsSentence(int at)
    {
        while (at > 0 && article.Text[at - 1] is not ('\n' or ',' or ';' or '-' or '–') && !WholeWords.IsOfWord(article.Text[at - 1]))
        {
            if (article.Text[at - 1] is '.' or '!' or '?' or '…' or ':') return true;
            at--;
        }

        return at == 0 || article.Text[at - 1] == '\n';
    }

    /// <summary>The words of offices, which stand before a name with capitals too, and in some languages always.</summary>
    private static WordSet WordsOf(IEnumerable<string> phrases) =>
        new(phrases.SelectMany(static phrase => Normalizer.Word(phrase).Split(' ')));
}
