namespace TypedCorpus.Inference.Speech;

/// <summary>What spoke for a marked run being speech, and against it.</summary>
/// <param name="Held">Which of <see cref="SpeechTest.All"/> were there, a bit each: so the reasons cost nothing while nobody asks for
/// them.</param>
/// <param name="Score">The sum of their weights.</param>
internal readonly record struct SpeechJudgement(ulong Held, int Score)
{
    /// <summary>So many signs have a bit.</summary>
    private const int MostSigns = 64;

    /// <summary>The signs, if there is a bit for each: a further one would take another's without a word.</summary>
    public static IReadOnlyList<Evidence> Numbered(IReadOnlyList<Evidence> signs) =>
        signs.Count <= MostSigns ? signs : throw new InvalidOperationException("A judgement has no bit for a further sign of speech.");

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
