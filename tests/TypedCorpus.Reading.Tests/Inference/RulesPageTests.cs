using System.Globalization;
using System.Runtime.CompilerServices;
using TypedCorpus.Inference.Speakers;
using TypedCorpus.Inference.Speech;

namespace TypedCorpus.Tests.Inference;

/// <summary>The page that tells linguists of the rules says what the code does. A failure shows the table as it should stand there.</summary>
public class RulesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/TypedCorpus.Reading/Inference/README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_rule_that_names_a_speaker_is_on_the_page_in_the_order_of_trial() => Holds(
        "| | rule | what it sees |\n|---|---|---|\n",
        AttributionRules.OfCues.Select((rule, i) => FormattableString.Invariant($"| {i + 1} | `{rule.Name}` | {rule.Explanation} |")));

    [Fact]
    public void Each_rule_for_quotes_without_a_cue_is_on_the_page() => Holds(
        "| rule without a cue | what it sees |\n|---|---|\n",
        AttributionRules.WithoutCue.Select(rule => $"| `{rule.Name}` | {rule.Explanation} |"));

    [Fact]
    public void Each_sign_of_speech_is_on_the_page_with_its_weight() => Holds(
        "| weight | sign | what it sees |\n|---:|---|---|\n",
        SpeechTest.All.Select(sign => $"| {sign.Weight.ToString("+0;-0", CultureInfo.InvariantCulture)} | `{sign.Name}` | {sign.Explanation} |"));

    [Fact]
    public void The_sum_that_makes_speech_is_on_the_page() =>
        Assert.Contains($"from **{SpeechTest.Threshold}** on", Page, StringComparison.Ordinal);

    [Fact]
    public void Each_rule_that_parts_names_titles_and_terms_is_on_the_page_in_the_order_of_trial() => Holds(
        "| | rule for phrases | what it sees |\n|---|---|---|\n",
        PhraseRules.All.Append(PhraseRules.Otherwise).Select((rule, i) => FormattableString.Invariant($"| {i + 1} | `{rule.Name}` | {rule.Explanation} |")));

    /// <summary>The whole table, with nothing before its rows, between them or after them.</summary>
    private static void Holds(string heading, IEnumerable<string> rows)
    {
        string table = heading + string.Join("\n", rows) + "\n\n";
        int start = Page.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page lacks this table:\n\n{table}");
        int end = Page.IndexOf("\n\n", start, StringComparison.Ordinal) + 2;
        Assert.Equal(table, Page[start..end]);
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
