using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>A word, levelled for matching: one object for all places where a tokenizer finds it.</summary>
/// <param name="form">Its letters.</param>
/// <param name="number">Its number among the words of the tokenizer, by first appearance.</param>
internal sealed class Word(string form, int number)
{
    private Stemmed[]? readings;

    /// <summary>What stands where no word is.</summary>
    public static Word None { get; } = new("", -1);

    /// <summary>Those of the first runs of a text, of which most texts have no more.</summary>
    private static readonly Word[] Runs = [.. Enumerable.Range(0, 64).Select(static run => new Word("", run))];

    /// <summary>What stands for a marked run: it has no letters, and its number is that of the run.</summary>
    public static Word OfRun(int run) => run < Runs.Length ? Runs[run] : new Word("", run);

    public string Form => form;

    public int Number => number;

    /// <summary>For the table of words.</summary>
    public uint Hash { get; init; }

    /// <summary>For the table of words.</summary>
    public Word? Before { get; set; }

    /// <summary>Which traits the word has been asked for: a bit for each <see cref="WordTrait"/>.</summary>
    public uint Asked { get; set; }

    /// <summary>Which of them it has.</summary>
    public uint Held { get; set; }

    /// <summary>Which finder of names has asked the word last.</summary>
    public int Finder { get; set; }

    /// <summary>Whether a name of that finder's may begin with the word.</summary>
    public bool BeginsName { get; set; }

    /// <summary>The word as it is and without particles: <see cref="Clitics.Readings"/>.</summary>
    public Stemmed[] Readings(Vocabulary words) => readings ??= Clitics.Readings(form, words);
}
