namespace TypedCorpus.Tests.Inference;

/// <summary>Whom an Arabic sentence is about speaks in it, whatever the verb that opens the sentence means.</summary>
public class ArabicTopicTests
{
    [Theory]
    [InlineData("وقال النائب كمال شلبي إن «الوقت ضيق جداً». ووافقه الرأي النائب نبيل حربي وأضاف أن «الناس ينتظرون منا الكثير».", "نبيل حربي")]
    [InlineData("وقال النائب كمال شلبي إن «الوقت ضيق جداً». في المقابل، بدا المدرب ماركو كونتي هادئاً، وأقر بأن فريقه «لعب أسوأ مباراة له».", "ماركو كونتي")]
    [InlineData("وقال النائب كمال شلبي إن «الوقت ضيق جداً». ويمضي زميله نبيل حربي إلى أبعد من ذلك، إذ يرى أن المجلس «فقد ثقة الناس».", "نبيل حربي")]
    public void A_verb_without_subject_goes_with_whom_its_sentence_is_about(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وقال النائب كمال شلبي إن «الوقت ضيق جداً». أما نبيل حربي رئيس الكتلة فحمل الائتلاف المسؤولية، وقال: «هذا ما جنته أيديكم».", "نبيل حربي")]
    [InlineData("أما الناقد نبيل حربي، فوصف العمل بـ«المتعة الشاقة».", "نبيل حربي")]
    public void What_begins_with_fa_is_said_of_whom_the_opening_word_announces(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Fact]
    public void A_body_that_opened_a_sentence_is_meant_by_its_noun_alone() =>
        Assert.Equal("وزارة الزراعة الأردنية", Reader.Arabic("استدعت وزارة الزراعة الأردنية المزارعين. وقالت الوزارة إن «المياه لن تكفي هذا الصيف».").LastSpeaker);

    [Fact]
    public void What_a_conjunction_opens_does_not_refer_back_to_the_words_before_it() =>
        Assert.Equal("كمال شلبي", Reader.Arabic("ودعا النائب كمال شلبي إلى «إغلاق المصانع القديمة»، وطالبت هيئة البيئة على لسان رئيستها منى سالم بالتريث.").LastSpeaker);

    [Fact]
    public void Words_in_marks_that_are_all_the_clause_says_are_speech() =>
        Assert.Equal("كمال شلبي", Reader.Arabic("وأكد النائب كمال شلبي أن العملية «تمت بدقة عالية».").LastSpeaker);
}
