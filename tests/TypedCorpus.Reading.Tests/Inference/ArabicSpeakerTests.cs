namespace TypedCorpus.Tests.Inference;

public class ArabicSpeakerTests
{
    [Theory]
    [InlineData("وقال وزير الزراعة سامر العلي: «زرعنا مليون شجرة هذا العام».", "سامر العلي", "subject-after-cue")]
    [InlineData("وقالت وزيرة الزراعة، ليلى الحمصي، أمس: «زرعنا مليون شجرة هذا العام».", "ليلى الحمصي", "subject-after-cue")]
    [InlineData("وقال للصحافيين المدير التنفيذي لشركة النور كريم حداد إن «الأسعار سترتفع في الأسابيع المقبلة».", "كريم حداد", "subject-after-cue")]
    [InlineData("«زرعنا مليون شجرة في عام واحد»، بحسب مدير البلدية هاني سالم.", "هاني سالم", "according-to")]
    [InlineData("ونقلت الصحيفة عن الخبير نادر فارس قوله: «لا حل قبل الصيف».", "نادر فارس", "relayed-source")]
    [InlineData("وجاء في بيان صادر عن وزارة الصحة: «نطلب من الجميع البقاء في البيوت».", "وزارة الصحة", "document-author")]
    [InlineData("وقال مصدر أمني: «أوقفنا ثلاثة أشخاص قرب الحدود».", "مصدر أمني", "subject-after-cue")]
    [InlineData("لكن صاحب المتجر قال للوكالة: «سمعت الصوت وخرجت إلى الشارع».", "صاحب المتجر", "subject-before-cue")]
    public void The_speaker_is_found_where_the_language_puts_it(string text, string speaker, string rule)
    {
        Reader reader = Reader.Arabic(text);
        Assert.Equal((speaker, rule), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Fact]
    public void A_verb_without_subject_goes_with_the_last_speaker_whom_it_agrees_with()
    {
        Reader reader = Reader.Arabic(
            "وقالت الوزيرة ليلى الحمصي: «سنزرع الأشجار في كل مدينة».\n" +
            "وقال المدير هاني سالم: «لا ماء عندنا لهذه الأشجار».\nوأضافت: «سنحفر الآبار أولاً ثم نزرع».");
        Assert.Equal(["ليلى الحمصي", "هاني سالم", "ليلى الحمصي"], reader.Speakers);
        Assert.Equal((AttributionBasis.ProDrop, null), (reader.Attribution.Basis, reader.Attribution.Source));
    }

    [Fact]
    public void A_participle_has_the_subject_of_its_sentence() =>
        Assert.Equal(
            ["هاني سالم", "هاني سالم"],
            Reader.Arabic("وقال المدير هاني سالم: «لا ماء عندنا لهذه الأشجار»، مضيفاً: «الآبار جفت منذ الصيف الماضي».").Speakers);

    [Fact]
    public void A_last_name_alone_is_who_was_named_in_full()
    {
        Reader reader = Reader.Arabic("زار المدير هاني سالم الحقول أمس. وقال سالم: «لا ماء عندنا لهذه الأشجار».");
        Assert.Equal("هاني سالم", reader.LastSpeaker);
        Assert.Equal(["هاني سالم", "سالم"], reader.Mentions);
        Assert.Equal(["المدير"], Assert.Single(reader.Annotations.Actors).Roles);
    }

    [Fact]
    public void A_title_alone_is_its_last_holder() =>
        Assert.Equal("هاني سالم", Reader.Arabic("وصل رئيس البلدية هاني سالم أمس. وقال رئيس البلدية: «لا ماء عندنا لهذه الأشجار».").LastSpeaker);

    [Fact]
    public void A_colon_at_the_end_of_a_paragraph_leads_into_the_next() =>
        Assert.Equal("هاني سالم", Reader.Arabic("وقال المدير هاني سالم:\n«لا ماء عندنا لهذه الأشجار ولا أمل في المطر».").LastSpeaker);

    [Fact]
    public void Where_the_text_does_not_tell_the_speaker_stays_unknown()
    {
        Reader reader = Reader.Arabic("وقالوا: «لا ماء عندنا لهذه الأشجار».");
        Assert.Equal((null, "unknown-speaker"), (reader.LastSpeaker, reader.Attribution.Rule));
    }
}
