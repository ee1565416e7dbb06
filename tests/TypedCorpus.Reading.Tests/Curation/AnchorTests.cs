using CsCheck;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

public class AnchorTests
{
    private const string Text = "عنوان\n\nقال المدير إن «الميناء سيفتح أبوابه قريباً أمام السفن» وأضاف: «نعم».\nوقال الوزير: «نعم، إن شاء الله».\n";

    [Fact]
    public void Words_that_stand_once_are_found_in_silence()
    {
        CurationCase text = new(Text);
        QuoteAnnotation quote = Assert.Single(text.Annotate("quotes:\n  - exact: الميناء سيفتح أبوابه قريباً أمام السفن\n").Quotes);
        Assert.Equal(text.Range("الميناء سيفتح أبوابه قريباً أمام السفن"), quote.Range);
    }

    [Theory]
    [InlineData("prefix: 'وأضاف: «'", "نعم».\nوقال")]
    [InlineData("suffix: '، إن'", "نعم، إن")]
    [InlineData("prefix: 'الوزير: «'\n    suffix: ،", "نعم، إن")]
    public void Prefix_and_suffix_tell_apart_what_stands_twice(string beside, string at)
    {
        CurationCase text = new(Text);
        QuoteAnnotation quote = Assert.Single(text.Annotate($"quotes:\n  - exact: نعم\n    {beside}\n").Quotes);
        Assert.Equal(new TextRange(text.Range(at).Start, 3), quote.Range);
    }

    [Fact]
    public void Words_that_stand_twice_ask_for_a_prefix_and_show_what_it_could_be() => Assert.Equal(
        "a.yml(3,12): error CORPUS302: The text has these words 2 times (line 3, column 64 after 'وأضاف: «'; line 4, column 15 after 'الوزير: «'): tell which are meant by 'prefix' or 'suffix', the characters right before or after them",
        new CurationCase(Text).Complaint("# two\nquotes:\n  - exact: نعم\n"));

    [Theory]
    [InlineData("الميناء  سيفتح أبوابه", "white space")]
    [InlineData("الميناءُ سيفتح أبوابه", "vowel signs, tatweel or unseen characters")]
    [InlineData("الميـناء سيفتح ابوابه", "vowel signs, tatweel or unseen characters and forms of letters (hamza, final letters, capitals)")]
    [InlineData("إن \"الميناء سيفتح أبوابه", "quotation marks")]
    public void Another_writing_of_the_words_is_not_taken_for_them_but_named(string exact, string way) => Assert.Matches(
        $"^a\\.yml\\(2,12\\): error CORPUS306: The text has these words in another writing: at line 3, column \\d+ it has '[^']*الميناء سيفتح أبوابه', which differs in {System.Text.RegularExpressions.Regex.Escape(way)}; copy them from there$",
        new CurationCase(Text).Complaint($"quotes:\n  - exact: '{exact}'\n"));

    [Theory]
    [InlineData("الميناء سيفتح أبوابه غداً أمام السفن", "line 3, column 16: 'الميناء سيفتح أبوابه قريباً أمام السفن', which has 'قريباً' for 'غداً'", "الميناء سيفتح أبوابه قريباً أمام السفن")]
    [InlineData("المطار سيفتح أبوابه قريباً أمام السفن", "line 3, column 16: 'الميناء سيفتح أبوابه قريباً أمام السفن', which has 'الميناء' for 'المطار'", "الميناء سيفتح أبوابه قريباً أمام السفن")]
    [InlineData("الميناء سيفتح قريباً أمام كل السفن", "line 3, column 16: 'الميناء سيفتح أبوابه قريباً أمام السفن', which has 'أبوابه' besides", "الميناء سيفتح أبوابه قريباً أمام السفن")]
    [InlineData("الميناء سيفتح أبوابه قريباً جداً أمام السفن", "line 3, column 16: 'الميناء سيفتح أبوابه قريباً أمام السفن', which is without 'جداً'", "الميناء سيفتح أبوابه قريباً أمام السفن")]
    [InlineData("المدرر", "line 3, column 5: 'المدير', not 'المدرر'", "المدير")]
    public void Changed_words_are_told_with_the_nearest_passage_which_is_proposed(string exact, string nearest, string proposal)
    {
        Finding finding = new CurationCase(Text).Finding($"quotes:\n  - exact: {exact}\n");

        Assert.Equal(
            $"a.yml(2,12): error CORPUS307: The text does not have these words; the nearest are at {nearest}; copy them from there if they are meant",
            finding.ToString());
        Assert.Equal([new Proposal(finding.Place!.Value, proposal)], finding.Proposals);
    }

    [Fact]
    public void A_part_of_a_long_word_is_told_by_how_far_the_text_agrees() => Assert.Equal(
        "a.yml(2,12): error CORPUS307: The text does not have these words; the nearest are at line 1, column 1: at line 1, column 1 it has '这是一个很长的句子没有空格分隔', not '这是一个很长的故事'; copy them from there if they are meant",
        new CurationCase("这是一个很长的句子没有空格分隔").Complaint("quotes:\n  - exact: 这是一个很长的故事\n"));

    [Theory]
    [InlineData("قال الغرباء ما لم يقله أحد قط")]
    [InlineData("?!")]
    public void Words_that_are_gone_are_told_to_be(string exact) => Assert.Equal(
        "a.yml(2,12): error CORPUS301: The text does not have these words, and nothing in it is like them: copy them from the text, or delete the entry",
        new CurationCase(Text).Complaint($"quotes:\n  - exact: '{exact}'\n"));

    [Theory]
    [InlineData("prefix: 'الرئيس: «'", 13, " after 'الرئيس: «'; they stand at line 4, column 15 after 'الوزير: «': correct 'prefix'", "الوزير: «")]
    [InlineData("suffix: '!'", 13, " before '!'; they stand at line 4, column 15 before '».': correct 'suffix'", "».")]
    public void Words_that_stand_beside_others_than_the_anchor_says_are_told_with_those(string beside, int column, string difference, string proposal)
    {
        Finding finding = new CurationCase(Text).Finding($"quotes:\n  - exact: نعم، إن شاء الله\n    {beside}\n");

        Assert.Equal($"a.yml(2,12): error CORPUS308: The text does not have these words{difference}", finding.ToString());
        (Place place, string value) = Assert.Single(finding.Proposals);
        Assert.Equal((2, column, proposal), (place.StartLine, place.StartColumn + 1, value));
    }

    [Fact]
    public void Lines_of_the_text_are_those_of_its_file_with_the_front_matter() => Assert.Contains(
        "at line 4, column 1 it has",
        new CurationCase("---\ntitle: x\n---\nالميناء سيفتح أبوابه").Complaint("quotes:\n  - exact: الميناءُ سيفتح أبوابه\n"));

    [Fact]
    public void An_anchor_that_is_not_found_places_nothing()
    {
        Found<CuratedArticle> curated = new CurationCase(Text).Quote("نعم").Curate("quotes:\n  - exact: الميناء سيفتح ابوابه\n    use: name\n");
        Assert.Equal(Origin.Inferred, Assert.Single(curated.Value.Annotations.Quotes).Origin);
        Assert.Empty(curated.Value.Annotations.Phrases);
    }

    [Fact]
    public void Any_part_of_a_text_is_found_where_it_stands_or_told_to_be_ambiguous() =>
        Gen.Select(Gen.OneOf("قال", " ", "نعم", "«", "»", "\n", "𝄞", "أ", "ا", "\u064F").Array[1, 30].Select(string.Concat), Gen.Int[0, 99], Gen.Int[1, 20])
            .Sample((text, start, length) =>
            {
                start %= text.Length;
                string exact = text.Substring(start, Math.Min(length, text.Length - start));
                var anchor = new Anchor(exact, null, null, Place.StartOf("a.yml"));
                var findings = new List<Finding>();
                TextRange? found = new TypedCorpus.Curation.Anchoring.AnchorFinder(new CurationCase(text).Article, findings).Find(anchor);
                if (found is { } range) Assert.Equal(exact, range.Of(text));
                else Assert.Equal("CORPUS302", Assert.Single(findings).Rule.Id);
            });

    [Fact]
    public void Telling_how_two_texts_differ_never_throws() =>
        Gen.Select(Pieces, Pieces).Sample((text, exact) =>
        {
            if (exact.Length == 0 || text.Contains(exact, StringComparison.Ordinal)) return;
            var findings = new List<Finding>();
            new TypedCorpus.Curation.Anchoring.AnchorFinder(new CurationCase(text).Article, findings).Find(new Anchor(exact, null, null, Place.StartOf("a.yml")));
            Assert.Contains(Assert.Single(findings).Rule.Id, (string[])["CORPUS301", "CORPUS306", "CORPUS307"]);
            foreach (Proposal proposal in findings[0].Proposals) Assert.Contains(proposal.Value, text, StringComparison.Ordinal);
        });

    private static readonly Gen<string> Pieces =
        Gen.OneOf("قال", "قَالَ", " ", "\u00A0", "نعم", "«", "\"", "\n", "𝄞", "أ", "ا", "\u064F", "ـ", "ﻻ", "لا", "x", "X").Array[0, 25].Select(string.Concat);
}
