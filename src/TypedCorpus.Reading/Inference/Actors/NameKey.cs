using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>The words of a name as names are compared: levelled further than other words, since spelling of names varies most.</summary>
internal static class NameKey
{
    public static string[] Words(string name, Tokenizer tokenizer, Vocabulary words)
    {
        string[] key = [];
        return Of(tokenizer.Words(name, new TextRange(0, name.Length)), words, ref key).ToArray();
    }

    /// <param name="name">The name taken apart.</param>
    /// <param name="words">The words of its language.</param>
    /// <param name="key">The memory that the words come to lie in.</param>
    public static Span<string> Of(ScratchList<Token> name, Vocabulary words, ref string[] key)
    {
        if (key.Length < name.Count) key = new string[name.Count];
        for (int i = 0; i < name.Count; i++) key[i] = Word(name[i].Form, words);
        return key.AsSpan(0, name.Count);
    }

    /// <summary>ة and ه are one in names, and family names stand with or without the article.</summary>
    public static string Word(string folded, Vocabulary words)
    {
        string bare = Clitics.WithoutArticle(folded, words);
        return bare[bare.Length - 1] == 'ة' ? bare.Substring(0, bare.Length - 1) + 'ه' : bare;
    }
}
