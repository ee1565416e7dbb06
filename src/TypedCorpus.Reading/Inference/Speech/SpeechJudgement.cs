namespace TypedCorpus.Inference.Speech;

/// <summary>What spoke for a marked run being speech, and against it.</summary>
/// <param name="Held">Which of <see cref="SpeechTest.All"/> were there, a bit each: so the reasons cost nothing while nobody asks for them.</param>
/// <param name="Score">The sum of their weights.</param>
internal readonly record struct SpeechJudgement(ulong Held, int Score)
{
    public bool IsSpeech => Score >= SpeechTest.Threshold;

    public IEnumerable<Evidence> Signs
    {
        get
        {
            ulong held = Held;
            return SpeechTest.All.Where((_, i) => (held & (1ul << i)) != 0);
        }
    }
}
