using System.Text;

namespace TypedCorpus.Benchmarks.Texts;

/// <summary>
/// Texts of any size, the same on every machine. Names, offices, verbs and the words of quotations vary, so that no sentence comes twice
/// and nothing is answered from what was read before.
/// </summary>
internal static class LargeText
{
    private const uint Seed = 20190521;

    /// <summary>How many sentences make a paragraph.</summary>
    private const int Paragraph = 4;

    /// <param name="language"><c>ar</c> or <c>en</c>.</param>
    /// <param name="bytes">Its size in UTF-8, met to within a sentence.</param>
    public static string Of(string language, int bytes) => Of(Prose(language, Seed), bytes);

    /// <summary>As many paragraphs as make the size, the last one perhaps shorter.</summary>
    public static string Of(IProse prose, int bytes)
    {
        var text = new StringBuilder();
        for (int size = 0, sentence = 1; size < bytes; sentence++)
        {
            string next = prose.Sentence() + (sentence % Paragraph == 0 ? '\n' : ' ');
            text.Append(next);
            size += Encoding.UTF8.GetByteCount(next);
        }

        return text.ToString();
    }

    public static IProse Prose(string language, uint seed) =>
        language == "ar" ? new ArabicProse(new Draw(seed)) : new EnglishProse(new Draw(seed));
}
