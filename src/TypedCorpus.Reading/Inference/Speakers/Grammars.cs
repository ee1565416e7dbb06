using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>The grammar of each language: its own, or of one with data that has none, the commonest order of words.</summary>
internal static class Grammars
{
    /// <param name="language">The language.</param>
    /// <param name="text">The text to be read.</param>
    /// <param name="known">The words of names that the text has given, which grow while it is read.</param>
    public static IGrammar Of(Language language, string text, WordSet known) => language.Tag switch
    {
        "ar" => new ArabicGrammar(language, text, known),
        _ when language.HasData => new SubjectVerbGrammar(language, text, known),
        _ => new NoGrammar(),
    };
}
