namespace TypedCorpus.Tests.Inference;

/// <summary>A few words in marks: part of what somebody said, or the name of something.</summary>
public class ArabicRemarkTests
{
    [Theory]
    [InlineData("ورأى الناقد سهيل قباني أن العرض «مغامرة جريئة».", "سهيل قباني")]
    [InlineData("وقالت الوزيرة سلمى قطان إن الوضع «مطمئن».", "سلمى قطان")]
    [InlineData("واعتبر المدرب نزار حمدي الخسارة «مؤسفة».", "نزار حمدي")]
    [InlineData("وأكد الطبيب رفيق عازار أن الدواء «آمن للغاية».", "رفيق عازار")]
    [InlineData("وأعربت السفيرة هيلين دوران عن «قلقها البالغ» من القرار.", "هيلين دوران")]
    [InlineData("وقال النائب كمال شلبي إن لجنته «تقوم بواجبها».", "كمال شلبي")]
    [InlineData("وشكا المزارع عارف حداد من «بعض الأخطاء الإدارية».", "عارف حداد")]
    public void What_cannot_be_a_name_is_part_of_what_was_said(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("ودعا المطران بولس شاهين الأطراف إلى «ضبط النفس».", "بولس شاهين")]
    [InlineData("وبرر الوزير وجدي سالم الزيادة بـ«ارتفاع كلفة النقل».", "وجدي سالم")]
    [InlineData("وعزا الخبير أنور زكي التراجع إلى «تباطؤ الصادرات».", "أنور زكي")]
    public void What_was_asked_for_or_done_is_part_of_what_was_said(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وانتقد النائب كمال شلبي ما سماه «مسرحية التعيينات».", "كمال شلبي")]
    [InlineData("ورفضت النقابية ريما جبور ما وصفته بـ«المماطلة».", "ريما جبور")]
    public void What_somebody_calls_a_thing_is_theirs(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وقال المدير رامز عيد إن البرنامج «سيوفر خمسة آلاف وظيفة».", "رامز عيد")]
    [InlineData("وأكدت المديرة سناء بدر أن المبادرة «تهدف إلى دعم الحرفيين الصغار».", "سناء بدر")]
    [InlineData("وقال وكيل الوزارة رمزي جاد إن عملية «الإخلاء ستنتهي قبل المساء».", "رمزي جاد")]
    public void A_noun_that_announces_names_may_be_what_the_words_speak_of(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وقال المحلل سعيد رشدي إن «جيش الشمال» يتقدم نحو المدينة.")]
    [InlineData("وأفادت «وكالة البحر للأنباء» بأن الميناء أغلق.")]
    [InlineData("طرابلس: «صوت الشمال»\nوصل الوفد أمس إلى المدينة.")]
    [InlineData("وذكر بيان لحركة «البناء» أن الاجتماع تأجل.")]
    [InlineData("وأضاف الكاتب أن رواية «بيت الريح» ستصدر قريباً.")]
    public void A_name_where_a_remark_could_stand_is_none(string text) => Assert.Empty(Reader.Arabic(text).Annotations.Quotes);

    [Theory]
    [InlineData("«الوقت ضاق»، يقول أبو وليد وهو ينظر إلى البحر.", "أبو وليد")]
    [InlineData("«البرد شديد». بهذه الكلمات استقبلنا الحارس مرعي شكور.", null)]
    [InlineData("«لن نغادر بيوتنا أبداً». بهذه الكلمات رد المزارع مرعي شكور.", "مرعي شكور")]
    [InlineData("«لن يعود الماء قبل الصيف»، هذا ما أكده مدير المصلحة رمزي جاد.", "رمزي جاد")]
    public void Short_or_long_it_may_open_the_sentence_that_tells_who_spoke(string text, string? speaker)
    {
        Reader reader = Reader.Arabic(text);
        Assert.Equal(speaker, reader.Speakers.LastOrDefault());
    }
}
