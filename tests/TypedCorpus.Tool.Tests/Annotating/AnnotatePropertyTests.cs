using System.Text.Json;
using CsCheck;

namespace TypedCorpus.Tool.Tests.Annotating;

/// <summary>Of any texts: what is drafted has no errors, says what was inferred, and a second time there is nothing more to draft.</summary>
public class AnnotatePropertyTests
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
    public void Of_any_texts() => Gen.Select(Texts, Texts, Gen.OneOf("", "language: en", "language: ar")).Sample(
        (one, other, manifest) =>
        {
            using TemporaryFolder folder = new TemporaryFolder().With("a.txt", one).With("b/ب.txt", other).With("corpus.yml", manifest);
            string[] before = Facts(folder);
            CommandRun run = CommandRun.Of("annotate", folder.Path);
            Assert.True(run.Code == 0, run.Text + run.Errors);
            CommandRun check = CommandRun.Of("check", folder.Path);
            Assert.True(check.Code == 0, check.Text);
            Assert.Equal(before, Facts(folder));
            CommandRun again = CommandRun.Of("annotate", folder.Path);
            Assert.Equal((0, ""), (again.Code, again.Text));
        },
        iter: 100);

    private static string[] Facts(TemporaryFolder folder) =>
    [
        .. CommandRun.Of("extract", folder.Path).Articles.SelectMany(article =>
            article.GetProperty("quotes").EnumerateArray().Select(Quote).Concat(article.GetProperty("quotedPhrases").EnumerateArray().Select(Phrase))),
    ];

    private static string Quote(JsonElement quote)
    {
        string? speaker = quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } one ? one.GetProperty("id").GetString() : null;
        return $"{quote.GetProperty("start")}..{quote.GetProperty("end")} {quote.GetProperty("kind")} {speaker} {quote.GetProperty("cue")}";
    }

    private static string Phrase(JsonElement phrase) => $"{phrase.GetProperty("start")}..{phrase.GetProperty("end")} {phrase.GetProperty("use")}";
}
