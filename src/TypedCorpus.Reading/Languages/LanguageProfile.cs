using System.Globalization;

namespace TypedCorpus.Languages;

/// <summary>What <see cref="LanguageDetection"/> knows, by letter and by word: a bit for each language that has it.</summary>
internal sealed class LanguageProfile
{
    private readonly string[] languages;
    private readonly LetterTable<sbyte> scripts;
    private readonly LetterTable<ulong> writers;
    private readonly ILookup<string, string> secondScripts;
    private readonly Dictionary<string, ulong> speakers = new(StringComparer.Ordinal);

    /// <summary>
    /// For each letter the lengths of the known words that begin with it, a bit for each length. That alone rules out most words of a text.
    /// </summary>
    private readonly LetterTable<uint> lengths;

    /// <param name="data">What <c>detection.txt</c> holds.</param>
    public LanguageProfile(Lexicon data)
    {
        Scripts = [.. data["scripts"].Select(Script.Parse)];
        secondScripts = data["second scripts"].Select(Entry.Fields)
            .ToLookup(static fields => fields[0], static fields => fields[1], StringComparer.Ordinal);
        scripts = new(letter => (sbyte)(char.IsLetter(letter) ? Array.FindIndex(Scripts, s => letter >= s.First && letter <= s.Last) : -1));
        string[][] letters = [.. data["letters"].Select(Entry.Fields)], words = [.. data["words"].Select(Entry.Fields)];
        languages = [.. letters.Concat(words).Select(static fields => fields[0]).Distinct()];
        if (languages.Length > 64) throw new InvalidOperationException("There is no bit for a further language.");
        writers = new(letter => letters.Where(fields => char.IsLetter(letter) && fields[1].Contains(letter))
            .Aggregate(0ul, (held, fields) => held | Bit(fields[0])));
        foreach (string[] fields in words)
            foreach (string word in fields[1].Split(' '))
                speakers[word] = (speakers.TryGetValue(word, out ulong held) ? held : 0) | Bit(fields[0]);
        lengths = new(letter => speakers.Keys.Where(word => word[0] == char.ToLowerInvariant(letter))
            .Aggregate(0u, static (held, word) => held | (1u << word.Length)));
    }

    public Script[] Scripts { get; }

    /// <summary>The script of a letter, as a place among all; -1 for one of no script, and for what is no letter.</summary>
    public int ScriptOf(char letter) => scripts[letter];

    /// <summary>For each script whether a language is written in it; none, where nothing is known of the language.</summary>
    /// <param name="tag">A BCP 47 tag; a script that it names counts before the language's own.</param>
    public bool[] ScriptsOf(string tag)
    {
        string[] subtags = tag.Split('-');
        string language = subtags[0].ToLowerInvariant();
        string? named = subtags.Skip(1)
            .FirstOrDefault(subtag => Scripts.Any(script => script.Code.Equals(subtag, StringComparison.OrdinalIgnoreCase)));
        return
        [
            .. Scripts.Select(script => named is null
                ? script.Languages.Contains(language) || secondScripts[language].Contains(script.Code)
                : script.Code.Equals(named, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    /// <summary>The bit of a language; 0 for one that no letters or words tell of.</summary>
    public ulong Bit(string language) => Array.IndexOf(languages, language) is >= 0 and var index ? 1ul << index : 0;

    /// <summary>The languages that have a letter which the first of its script has not.</summary>
    public ulong WhoWrite(char letter) => writers[letter];

    /// <summary>The languages among whose commonest words one is.</summary>
    public ulong WhoSay(ReadOnlySpan<char> word) =>
        word.Length < 32 && (lengths[word[0]] >> word.Length & 1) != 0
            && speakers.TryGetValue(word.ToString().ToLowerInvariant(), out ulong held)
            ? held
            : 0;

    /// <summary>A script, and the languages written so.</summary>
    /// <param name="First">Its first letter.</param>
    /// <param name="Last">Its last.</param>
    /// <param name="Languages">The languages.</param>
    /// <param name="Code">Its code (ISO 15924).</param>
    internal readonly record struct Script(char First, char Last, string[] Languages, string Code)
    {
        public static Script Parse(string entry)
        {
            string[] fields = Entry.Fields(entry);
            string[] ends = fields[0].Split('-');
            return new Script(Hex(ends[0]), Hex(ends[1]), fields[1].Split(' '), fields[2]);
        }

        private static char Hex(string digits) => (char)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
