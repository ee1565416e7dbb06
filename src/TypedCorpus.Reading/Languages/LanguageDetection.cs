namespace TypedCorpus.Languages;

/// <summary>
/// Detects the language of a text: first the script that most of its letters belong to, then the language of that script whose own letters
/// and commonest words occur most. What it knows is in <c>detection.txt</c>.
/// </summary>
internal static class LanguageDetection
{
    /// <summary>Letters looked at: more change no answer.</summary>
    private const int Sample = 20_000;

    /// <summary>A name or a title in another script is less.</summary>
    private const int LeastForeign = 40;

    /// <summary>
    /// A text that quotes at length in another script still has the words around the quotes in its own: at least a tenth of its letters. A
    /// text that is really in another language has only a few names in the declared script.
    /// </summary>
    private const int MostToOne = 9;

    private static readonly Lazy<LanguageProfile> Known = new(static () => new(LexiconReader.ReadResource("detection.txt")));

    /// <summary>A BCP 47 tag, or <c>und</c> where the text has no letters of a known script.</summary>
    public static string Detect(string text)
    {
        LanguageProfile known = Known.Value;
        ReadOnlySpan<char> sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        int[] letters = new int[known.Scripts.Length];
        foreach (char letter in sample)
            if (known.ScriptOf(letter) is var script and >= 0) letters[script]++;
        int most = letters.Max();
        if (most == 0) return "und";
        // Japanese mixes its own letters with Chinese ones: kana, listed first, decide before numbers do.
        string[] candidates = known.Scripts[IndexOfMost(known, letters, most)].Languages;
        return candidates.Length == 1 ? candidates[0] : Likeliest(sample, candidates, known);
    }

    /// <summary>
    /// The first letter of another script, where a text has hardly one of a script that the language is written in; <see langword="null"/>
    /// where it may well be in that language, and where the text is short or nothing is known of the language.
    /// </summary>
    public static int? ForeignLetter(string text, string tag)
    {
        LanguageProfile known = Known.Value;
        bool[] own = known.ScriptsOf(tag);
        if (!own.Contains(true)) return null;
        (int fitting, int foreign, int? first) = (0, 0, null);
        for (int at = 0; at < Math.Min(text.Length, Sample); at++)
        {
            int script = known.ScriptOf(text[at]);
            if (script < 0) continue;
            if (own[script]) fitting++;
            else (foreign, first) = (foreign + 1, first ?? at);
        }

        return foreign >= LeastForeign && foreign > fitting * MostToOne ? first : null;
    }

    private static int IndexOfMost(LanguageProfile known, int[] letters, int most)
    {
        int kana = Array.FindIndex(known.Scripts, static s => s.Languages[0] == "ja");
        return kana >= 0 && letters[kana] * 5 > most ? kana : Array.IndexOf(letters, most);
    }

    private static string Likeliest(ReadOnlySpan<char> sample, string[] candidates, LanguageProfile known)
    {
        ulong[] languages = [.. candidates.Select(known.Bit)];
        var counts = new int[candidates.Length];
        foreach (char letter in sample) Count(known.WhoWrite(letter), 2);
        int start = 0;
        for (int i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && (char.IsLetter(sample[i]) || Normalizer.IsPassedOver(sample[i]))) continue;
            if (i > start) Count(known.WhoSay(sample.Slice(start, i - start)), 4);
            start = i + 1;
        }

        return candidates[Array.IndexOf(counts, counts.Max())];

        void Count(ulong held, int weight)
        {
            for (int i = 0; held != 0 && i < languages.Length; i++)
                if ((held & languages[i]) != 0) counts[i] += weight;
        }
    }
}
