using System.Globalization;

namespace TypedCorpus.Languages;

/// <summary>
/// Tells the language of a text that nobody declared: the script that most of its letters belong to, and within a script the language
/// whose own letters and commonest words are in it most. What it knows is in <c>detection.txt</c>.
/// </summary>
internal static class LanguageDetection
{
    /// <summary>Letters looked at: more change no answer.</summary>
    private const int Sample = 20_000;

    private static readonly Lazy<Profile> Known = new(Load);

    /// <summary>A BCP 47 tag, or <c>und</c> where the text has no letters of a known script.</summary>
    public static string Detect(string text)
    {
        Profile known = Known.Value;
        string sample = text.Length <= Sample ? text : text.Substring(0, Sample);
        int[] letters = new int[known.Scripts.Length];
        foreach (char letter in sample)
            if (char.IsLetter(letter) && known.ScriptOf(letter) is var script and >= 0) letters[script]++;
        int most = letters.Max();
        if (most == 0) return "und";
        // Japanese mixes its own letters with Chinese ones: kana, listed first, decide before numbers do.
        string[] candidates = known.Scripts[IndexOfMost(known, letters, most)].Languages;
        return candidates.Length == 1 ? candidates[0] : Likeliest(sample, candidates, known);
    }

    private static int IndexOfMost(Profile known, int[] letters, int most)
    {
        int kana = Array.FindIndex(known.Scripts, static s => s.Languages[0] == "ja");
        return kana >= 0 && letters[kana] * 5 > most ? kana : Array.IndexOf(letters, most);
    }

    private static string Likeliest(string sample, string[] candidates, Profile known)
    {
        var counts = new int[candidates.Length];
        foreach (string word in Words(sample))
            for (int i = 0; i < candidates.Length; i++)
                if (known.Words.TryGetValue(candidates[i], out var words) && words.Contains(word)) counts[i] += 4;
        foreach (char letter in sample)
            for (int i = 0; i < candidates.Length; i++)
                if (known.Letters.TryGetValue(candidates[i], out var own) && own.Contains(letter)) counts[i] += 2;
        return candidates[Array.IndexOf(counts, counts.Max())];
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || Folding.IsPassedOver(text[i]))) continue;
            if (i > start) yield return text.Substring(start, i - start).ToLowerInvariant();
            start = i + 1;
        }
    }

    private static Profile Load()
    {
        Lexicon data = LexiconReader.ReadResource("detection.txt");
        return new Profile(
            [.. data["scripts"].Select(Script.Parse)],
            data["letters"].Select(Entry.Fields).ToDictionary(static f => f[0], static f => new HashSet<char>(f[1].Where(char.IsLetter))),
            data["words"].Select(Entry.Fields).ToDictionary(static f => f[0], static f => new HashSet<string>(f[1].Split(' '), StringComparer.Ordinal)));
    }

    private sealed record Profile(Script[] Scripts, Dictionary<string, HashSet<char>> Letters, Dictionary<string, HashSet<string>> Words)
    {
        public int ScriptOf(char letter) => Array.FindIndex(Scripts, s => letter >= s.First && letter <= s.Last);
    }

    private readonly record struct Script(char First, char Last, string[] Languages)
    {
        public static Script Parse(string entry)
        {
            string[] fields = Entry.Fields(entry);
            string[] ends = fields[0].Split('-');
            return new Script(Hex(ends[0]), Hex(ends[1]), fields[1].Split(' '));
        }

        private static char Hex(string digits) => (char)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
