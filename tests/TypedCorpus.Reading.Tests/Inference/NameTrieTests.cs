using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Tests.Inference;

public class NameTrieTests
{
    [Fact]
    public void Thousands_of_aliases_cost_no_more_looks_at_the_text_than_ten()
    {
        string[] text = [.. Enumerable.Range(0, 5000).Select(i => "n" + (i % 700))];
        Assert.Equal(Looks(text, aliases: 10), Looks(text, aliases: 10_000));
    }

    /// <summary>How often a word of the text is looked at while each place is looked up among names of which ten occur in it.</summary>
    private static int Looks(string[] text, int aliases)
    {
        using var tokenizer = new Tokenizer();
        var names = new NameTrie(LanguageCatalog.Of("en").Words, tokenizer);
        for (int i = 0; i < aliases; i++) names.Add(i < 10 ? $"n{i} n{i + 1}" : $"x{i} n{i + 1} n{i}", i);
        var counted = new CountedWords(text);
        int found = 0;
        for (int at = 0; at < text.Length; at++)
            if (names.Find(text[at], counted, at, out _) > 0) found++;
        Assert.Equal(10 * (text.Length / 700) + 10, found);
        return counted.Looks;
    }

    private sealed class CountedWords(string[] text) : IWords
    {
        public int Looks { get; private set; }

        public string? Word(int index)
        {
            Looks++;
            return index < text.Length ? text[index] : null;
        }
    }
}
