using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Speakers;

/// <summary>Where a language puts those who speak: the part of inference that data alone cannot say.</summary>
internal interface IGrammar
{
    /// <summary>Whether a verb may carry its subject in itself.</summary>
    bool DropsSubjects { get; }

    /// <summary>A noun phrase that by itself can stand for a speaker: a pronoun, a title, an office, a name known from elsewhere.</summary>
    NounPhrase? At(Sentence sentence, int at);

    /// <summary>Whether a subject close by shows that a word which is not always a cue is one here.</summary>
    bool ShowsSubject(Sentence sentence, Cue cue);

    /// <summary>The subject of a cue that stands after it.</summary>
    NounPhrase? SubjectAfter(Sentence sentence, Cue cue);

    /// <summary>The subject of a cue that stands before it.</summary>
    NounPhrase? SubjectBefore(Sentence sentence, Cue cue);

    /// <summary>Who does what a participle tells, where they stand directly before it: "with protesters chanting".</summary>
    NounPhrase? SubjectOfParticiple(Sentence sentence, Cue cue);

    /// <summary>Whose words a noun of saying means, where a possessor before it tells: "her claim that".</summary>
    NounPhrase? Possessor(Sentence sentence, int at);

    /// <summary>The source after a preposition such as "according to".</summary>
    NounPhrase? SourceAt(Sentence sentence, int at);

    /// <summary>Whom a sentence is about, if it names somebody there: a pronoun in the next may mean them.</summary>
    NounPhrase? Topic(Sentence sentence);

    /// <summary>The noun phrases of a text that give a name with a title or office, and bodies by their names, in reading order.</summary>
    IEnumerable<NounPhrase> Introductions(IEnumerable<Sentence> sentences);

    /// <summary>Full names without title, of people whom the text elsewhere names by a part.</summary>
    IEnumerable<NounPhrase> FullNames(IEnumerable<Sentence> sentences);
}
