using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Names as a tree of words: a place in a text is looked up at once in all of them, however many there are.</summary>
internal sealed class NameTrie(Vocabulary vocabulary, Tokenizer tokenizer)
{
    private const char Stop = '.';
    private const string StopWord = ".";

    /// <summary>
    /// Names of more words are not looked for. Where a text repeats how a name begins, each place is read as far as the name goes: the
    /// bound keeps that from growing with the square of the length.
    /// </summary>
    public const int MostWords = 64;

    private const char Variant = 'ة', Levelled = 'ه';

    private readonly WordTree<int?> root = new();

    /// <summary>The words that names begin with, as they may be written.</summary>
    private readonly WordSet beginnings = new([]);
    private string[] words = new string[8];

    /// <summary>Whether a name has too many words to be looked for.</summary>
    public static bool IsTooLong(string name)
    {
        if (name.Length <= MostWords) return false;
        using var tokenizer = new Tokenizer();
        return tokenizer.Words(name, new TextRange(0, name.Length)).Count > MostWords;
    }

    /// <summary>
    /// Adds a name unless another actor has it, or it is too long: who is listed first keeps it. A name with full stops, as after a title
    /// or initials, is also known without them, and without the last, which a sentence may take for its own.
    /// </summary>
    public void Add(string name, int actor)
    {
        ScratchList<Token> tokens = tokenizer.Words(name, new TextRange(0, name.Length));
        if (tokens.Count > MostWords) return;
        if (words.Length < tokens.Count) words = new string[tokens.Count];
        bool[] stops = new bool[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            words[i] = Level(tokens[i].Form);
            stops[i] = IsStopped(name, tokens, i);
        }

        ReadOnlySpan<string> all = words.AsSpan(0, tokens.Count);
        Add(all, actor);
        if (Array.IndexOf(stops, true) >= 0) AddWithStops(all.ToArray(), stops, actor);
        // عبد الله and عبدالله are one name.
        for (int i = 0; i + 1 < all.Length; i++)
            if (vocabulary.NameOpenings.Contains(all[i])) Add([.. all.Slice(0, i), all[i] + all[i + 1], .. all.Slice(i + 2)], actor);
    }

    /// <summary>With a full stop on the roster, or one that texts may have where the roster has none: Mr Hill, J R Hill.</summary>
    private bool IsStopped(string name, ScratchList<Token> tokens, int at)
    {
        int end = tokens[at].Range.End;
        if (end < name.Length && name[end] == Stop) return true;
        string word = tokens[at].Form;
        return at + 1 < tokens.Count && (vocabulary.Abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(name[end - 1])));
    }

    private void AddWithStops(string[] all, bool[] stops, int actor)
    {
        string[] stopped = [.. all.SelectMany((word, i) => stops[i] ? new[] { word, StopWord } : [word])];
        Add(stopped, actor);
        if (stops[stops.Length - 1]) Add(stopped.AsSpan(0, stopped.Length - 1), actor);
    }

    public bool IsEmpty => root.IsLeaf;

    /// <summary>Whether any name begins with a word.</summary>
    public bool Begins(string word) => beginnings.Contains(word);

    /// <summary>
    /// The longest name that begins with <paramref name="first"/> and goes on with the words after <paramref name="at"/>.
    /// </summary>
    /// <returns>How many words it has; 0 if there is none.</returns>
    public int Find<TWords>(string first, TWords words, int at, out int actor)
        where TWords : IWords
    {
        (int length, actor) = (0, -1);
        WordTree<int?>? node = root.Of(Level(first));
        for (int count = 1; node is not null; count++)
        {
            if (node.Value is { } named) (length, actor) = (count, named);
            node = !node.IsLeaf && words.Word(at + count) is { } word ? node.Of(Level(word)) : null;
        }

        return length;
    }

    private void Add(ReadOnlySpan<string> words, int actor)
    {
        if (words.Length == 0) return;
        beginnings.Add(words[0]);
        if (words[0] is [.., Levelled]) beginnings.Add(words[0].Substring(0, words[0].Length - 1) + Variant);
        WordTree<int?> node = root;
        foreach (string word in words) node = node.Grow(word);
        node.Value ??= actor;
    }

    /// <summary>ة and ه are one in names. The article counts: الهلال is a club where هلال is a man.</summary>
    private static string Level(string folded) =>
        folded[folded.Length - 1] == Variant ? folded.Substring(0, folded.Length - 1) + Levelled : folded;
}
