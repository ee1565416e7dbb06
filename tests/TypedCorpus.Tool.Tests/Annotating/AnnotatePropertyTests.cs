using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;

namespace TypedCorpus.Tool.Tests.Annotating;

/// <summary>Of any texts: what is drafted has no errors, says what was inferred, and a second time there is nothing more to draft.</summary>
public partial class AnnotatePropertyTests
{
    private static readonly Gen<string> Names = Gen.OneOf(
        "Mary Holt", "Holt", "Bo Lee", "the mayor", "he", "she", "a spokesman", "The Count", "John Null", "it", "the report",
        "خليفة حفتر", "حفتر", "المتحدث", "مصدر", "هو", "التقرير", "الرئيس الأميركي دونالد ترامب", "ترامب");

    private static readonly Gen<string> Words = Gen.OneOf(
        "We go.", "We stay,", "yes", "yes: no # not", "- a", "Bee", "no", "a \"b\" c", "it's", "\\n", "{x}", "[y], z", "🙂 ok", "a ‘b’ c", "12", "null",
        "نعم", "لا نعرف، فمن يعرف؟", "الوفاق", "we \u202Eturn\u202C", "a\tb", " ", "");

    private static readonly Gen<string> Sentences = Gen.Select(
        Names, Words, Words, Gen.OneOf("said: ", "told us ", "asked whether ", "قال: ", "وأكد أن ", "بحسب ", "according to "), Gen.Int[0, 8])
        .Select((name, words, others, cue, form) => form switch
        {
            0 => $"{name} {cue}“{words}” ",
            1 => $"“{words}” {cue.Trim(' ', ':')} {name}. ",
            2 => $"{cue}{name} «{words}». ",
            3 => $"The so-called “{words}” of {name}. ",
            4 => $"{name}: \"{words} {others}\"\n",
            5 => $"«{words} “{others}” {words}»،\n\n",
            6 => $"{name} {cue}“{words}\n\n“{others}” ",
            7 => $"“‘{words}’” {name}. ",
            _ => $"{words} {name} {others}.\r\n",
        });

    private static readonly Gen<string> Texts = Sentences.List[0, 12].Select(string.Concat);

    [Fact]
    public void Of_any_texts()
    {
        (int entries, int actors) = (0, 0);
        Gen.Select(Texts, Texts, Gen.OneOf("", "language: en", "language: ar")).Sample(
            (one, other, manifest) =>
            {
                Match drafted = Counts().Match(AssertConfirms(one, other, manifest));
                if (!drafted.Success) return;
                Interlocked.Add(ref entries, int.Parse(drafted.Groups[1].Value, CultureInfo.InvariantCulture));
                Interlocked.Add(ref actors, int.Parse(drafted.Groups[2].Value, CultureInfo.InvariantCulture));
            },
            iter: 60);
        Assert.True(entries > 500 && actors > 30, $"The texts say too little: {entries} entries, {actors} actors.");
    }

    private static string AssertConfirms(string one, string other, string manifest)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", one).With("b/ب.txt", other).With("corpus.yml", manifest);
        string drafted = AssertSound(folder);
        if (Forget(folder) is not { } kept) return drafted;

        AssertSound(folder);
        Assert.Equal(kept, Remaining(kept, folder.Read("a.yml").Split('\n')));
        return drafted;
    }

    private static string AssertSound(TemporaryFolder folder)
    {
        string[] before = Facts(folder);
        CommandRun run = CommandRun.Of("annotate", folder.Path);
        Assert.True(run.Code == 0, run.Text + run.Errors);
        CommandRun check = CommandRun.Of("check", folder.Path);
        Assert.True(check.Code == 0, check.Text);
        Assert.Equal(before, Facts(folder));
        CommandRun again = CommandRun.Of("annotate", folder.Path);
        Assert.Equal((0, ""), (again.Code, again.Text));
        return run.Errors;
    }

    /// <summary>Takes every other entry out of a sidecar, and gives the lines that are left: those are a person's now.</summary>
    private static string[]? Forget(TemporaryFolder folder)
    {
        if (!File.Exists(folder["a.yml"])) return null;
        string[] entries = Rules().Replace(folder.Read("a.yml"), "").Split("  - exact: ");
        string left = string.Join("  # by hand\n  - exact: ", entries.Where((_, number) => number % 2 == 0));
        folder.With("a.yml", left);
        return left.Split('\n');
    }

    /// <summary>The lines of a file that were kept, as far as they are there in their order.</summary>
    private static List<string> Remaining(string[] kept, string[] lines)
    {
        List<string> found = [];
        foreach (string line in lines)
            if (found.Count < kept.Length && line == kept[found.Count]) found.Add(line);
        return found;
    }

    private static string[] Facts(TemporaryFolder folder) =>
    [
        .. CommandRun.Of("extract", folder.Path).Articles.SelectMany(article =>
            article.GetProperty("quotes").EnumerateArray().Select(Quote).Concat(article.GetProperty("quotedPhrases").EnumerateArray().Select(Phrase))),
    ];

    private static string Quote(JsonElement quote) =>
        $"{quote.GetProperty("start")}..{quote.GetProperty("end")} {quote.GetProperty("kind")} {Of(quote, "speaker", "id")} {Of(quote, "cue", "text")}";

    private static string? Of(JsonElement quote, string part, string name) =>
        quote.GetProperty(part) is { ValueKind: JsonValueKind.Object } value ? value.GetProperty(name).GetString() : null;

    private static string Phrase(JsonElement phrase) => $"{phrase.GetProperty("start")}..{phrase.GetProperty("end")} {phrase.GetProperty("use")}";

    [GeneratedRegex("^  # rule: .*\n", RegexOptions.Multiline)]
    private static partial Regex Rules();

    [GeneratedRegex(@"Added (\d+) entr\w+ and (\d+) actor")]
    private static partial Regex Counts();
}
