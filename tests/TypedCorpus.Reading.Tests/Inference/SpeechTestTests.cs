using TypedCorpus.Inference.Speakers;
using TypedCorpus.Inference.Speech;

namespace TypedCorpus.Tests.Inference;

public class SpeechTestTests
{
    [Theory]
    [InlineData("وصدر كتاب «حكايات من الجبل البعيد» أمس.", PhraseUse.Title)]
    [InlineData("وكشفت صحيفة «النهار الجديد» عن الخطة.", PhraseUse.Name)]
    [InlineData("وقال المدير لـ«النهار الجديد» إن الخطة جاهزة.", PhraseUse.Name)]
    [InlineData("وقال المدير في ما يسمى «اقتصاد الظل» الكثير.", PhraseUse.Term)]
    [InlineData("وصدر الكتاب بعنوان: «حكايات من الجبل البعيد».", PhraseUse.Title)]
    public void Marks_after_a_naming_noun_quote_nobody(string text, PhraseUse use)
    {
        Reader reader = Reader.Arabic(text);
        Assert.Empty(reader.Annotations.Quotes);
        Assert.Equal(use, Assert.Single(reader.Phrases).Use);
    }

    [Theory]
    [InlineData("وقال المدير: «نعم».")]
    [InlineData("ووصف الوزير الخطة بـ«الجيدة».")]
    [InlineData("«لقد انتهينا من بناء الجسر قبل الموعد»، قال المدير.")]
    public void A_few_words_are_speech_where_a_cue_leads_straight_to_them(string text) => Assert.Single(Reader.Arabic(text).Annotations.Quotes);

    [Theory]
    [InlineData("وقال المدير: «انتهينا من بناء الجسر».", QuoteKind.Direct)]
    [InlineData("وقال المدير إن «الجسر سيفتح غداً للسيارات».", QuoteKind.Direct)]
    [InlineData("وأكد المدير أن الجسر «سيفتح غداً للسيارات والمشاة معاً».", QuoteKind.Mixed)]
    public void A_part_quoted_within_a_report_is_mixed(string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Reader.Arabic(text).Annotations.Quotes).Kind);

    [Fact]
    public void Marks_inside_a_quote_are_the_speakers_and_do_not_split_it()
    {
        Reader reader = Reader.Arabic("وقال المدير: «زرنا مقر «الهلال» ثم عدنا إلى البيت».");
        Assert.Equal("زرنا مقر «الهلال» ثم عدنا إلى البيت", Assert.Single(reader.Quotes));
        Assert.Equal("الهلال", Assert.Single(reader.Phrases).Text);
    }

    [Fact]
    public void In_a_language_without_data_long_runs_are_quotes_of_nobody_known_and_short_ones_terms()
    {
        Reader reader = Reader.Read("Ze noemde het „goed“. „Wij gaan morgen allemaal samen naar de nieuwe dierentuin.“", "nl");
        Assert.Equal(["Wij gaan morgen allemaal samen naar de nieuwe dierentuin."], reader.Quotes);
        Assert.Equal([("goed", PhraseUse.Term)], reader.Phrases);
        Assert.Equal([null], reader.Speakers);
        Assert.Equal("CORPUS104", Assert.Single(reader.Findings).Rule.Id);
    }

    [Fact]
    public void A_mark_without_partner_is_reported_where_it_stands() =>
        Assert.StartsWith("a.txt(2,5): info CORPUS103: ", Assert.Single(Reader.Arabic("نعم\nهذا «غريب").Findings).ToString());

    [Fact]
    public void Every_rule_and_every_sign_has_a_name_of_its_own_and_an_explanation()
    {
        List<(string Name, string Explanation)> all =
        [
            .. AttributionRules.OfCues.Select(rule => (rule.Name, rule.Explanation)),
            .. AttributionRules.WithoutCue,
            .. SpeechTest.All.Select(evidence => (evidence.Name, evidence.Explanation)),
        ];
        Assert.Equal(all.Count, all.Select(one => one.Name).Distinct().Count());
        Assert.All(all, one => Assert.Matches("^[a-z]+(-[a-z]+)*$", one.Name));
        Assert.All(all, one => Assert.EndsWith(".", one.Explanation));
    }

    [Fact]
    public void A_sign_that_no_bit_is_left_for_is_refused()
    {
        Evidence[] signs = [.. Enumerable.Range(0, 65).Select(i => new Evidence($"sign-{i}", 1, "", static _ => true))];
        Assert.Equal(64, SpeechJudgement.Numbered(signs[..64]).Count);
        Assert.Throws<InvalidOperationException>(() => SpeechJudgement.Numbered(signs));
    }
}
