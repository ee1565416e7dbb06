using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>The words of a name as names are compared: levelled further than other words, since spelling of names varies most.</summary>
internal static class NameKey
{
    public static string[] Words(string name, Vocabulary words) => Words(new Tokenizer(), name, new TextRange(0, name.Length), words);

    public static string[] Words(Tokenizer tokenizer, string text, TextRange name, Vocabulary words)
    {
        List<Token> tokens = tokenizer.Words(text, name);
        var key = new string[tokens.Count];
        for (int i = 0; i < key.Length; i++) key[i] = Word(tokens[i].Form, words);
        return key;
    }

    /// <summary>ة and ه are one in names, and family names stand with or without the article.</summary>
    public static string Word(string folded, Vocabulary words)
    {
        string bare = Clitics.WithoutArticle(folded, words);
        return bare[bare.Length - 1] == 'ة' ? bare.Substring(0, bare.Length - 1) + 'ه' : bare;
    }
}
