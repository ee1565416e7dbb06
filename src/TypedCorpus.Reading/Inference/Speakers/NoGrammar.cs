using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A language of which nothing is known: nobody is seen to speak.</summary>
internal sealed class NoGrammar : IGrammar
{
    public bool DropsSubjects => false;

    public NounPhrase? At(Sentence sentence, int at) => null;

    public bool ShowsSubject(Sentence sentence, Cue cue) => false;

    public NounPhrase? SubjectAfter(Sentence sentence, Cue cue) => null;

    public NounPhrase? SubjectBefore(Sentence sentence, Cue cue) => null;

    public NounPhrase? SubjectOfParticiple(Sentence sentence, Cue cue) => null;

    public NounPhrase? Possessor(Sentence sentence, int at) => null;

    public NounPhrase? SourceAt(Sentence sentence, int at) => null;

    public NounPhrase? Topic(Sentence sentence) => null;

    public IEnumerable<NounPhrase> Introductions(IEnumerable<Sentence> sentences) => [];

    public IEnumerable<NounPhrase> FullNames(IEnumerable<Sentence> sentences) => [];
}
