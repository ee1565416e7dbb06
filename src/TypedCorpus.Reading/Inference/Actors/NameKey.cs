using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>The words of a name as names are compared: levelled further than other words, since spelling of names varies most.</summary>
internal static class NameKey
{
    public static string[] Words(string name, Vocabulary words) =>
        [.. Sentences.Tokenizer.Tokenize(name).Where(static t => t.IsWord).Select(t => Word(t.Form, words)).Where(static w => w.Length > 0)];

    /// <summary>ة and ه are one in names, and family names stand with or without the article.</summary>
    public static string Word(string folded, Vocabulary words)
    {
        string bare = Sentences.Clitics.WithoutArticle(folded, words);
        return bare[bare.Length - 1] == 'ة' ? bare.Substring(0, bare.Length - 1) + 'ه' : bare;
    }
}
