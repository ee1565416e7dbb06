using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Searching;

public class ConcordancePrintTests
{
    private const string Ltr = "\u2066", Rtl = "\u2067", First = "\u2068", Pop = "\u2069";

    [Fact]
    public void Keywords_begin_in_one_column_and_stand_out_and_ids_come_last() => AssertPrints(
        PlainTexts.Open("the port was open", "see: ports", "(port)"), "port*",
        $"{Ltr} the  port  was open{Pop}  {First}0{Pop}",
        $"{Ltr}see:  ports         {Pop}  {First}1{Pop}",
        $"{Ltr}     (port)         {Pop}  {First}2{Pop}");

    [Fact]
    public void An_Arabic_line_is_one_isolate_in_the_order_of_reading_and_keeps_particles_attached() => AssertPrints(
        PlainTexts.Open("في الميناء سفن", "وميناء"), "ميناء",
        $"{Rtl}في الميناء  سفن{Pop}  {First}0{Pop}",
        $"{Rtl}    وميناء     {Pop}  {First}1{Pop}");

    [Fact]
    public void Signs_on_letters_take_no_column_of_their_own() => AssertPrints(
        PlainTexts.Open("e\u0301 key", "e key"), "key",
        $"{Ltr}e\u0301  key{Pop}  {First}0{Pop}",
        $"{Ltr}e  key{Pop}  {First}1{Pop}");

    [Fact]
    public void Nothing_of_the_text_reaches_beyond_its_line() => AssertPrints(
        PlainTexts.Open("\u202Ea\u2069\tkey \u001B[31m"), "key",
        $"{Ltr}a  key  [31m{Pop}  {First}0{Pop}");

    [Fact]
    public void What_is_not_found_prints_nothing() => AssertPrints(PlainTexts.Open("text"), "other", "");

    private static void AssertPrints(Corpus corpus, string words, params string[] lines) =>
        Assert.Equal(string.Join("\n", lines), corpus.Search(words).ToString());
}
