namespace TypedCorpus.Tests.Inference;

/// <summary>How Arabic newspapers and agencies introduce speech, a class of sentences a test.</summary>
public class ArabicNewsStyleTests
{
    [Theory]
    [InlineData("أعلن رئيس هيئة السكك الحديدية المهندس باسل النعماني أن «الخط الجديد سيدخل الخدمة نهاية العام».", "باسل النعماني")]
    [InlineData("وأوضح مدير عام فرع الوزارة بالمنطقة الدكتور فهد بن ناصر الرشودي أن «العمل يسير وفق الخطة المرسومة له».", "فهد بن ناصر الرشودي")]
    [InlineData("ورأى المبعوث الأوروبي الخاص إلى منطقة القرن الأفريقي كارل أندرسون أن «الحل لا يأتي من الخارج».", "كارل أندرسون")]
    [InlineData("وحذر نقيب الأطباء غسان عبود من «كارثة صحية لا سابق لها».", "غسان عبود")]
    [InlineData("وأكد رئيس النقابة عادل الخطيب أن «الإضراب سيستمر حتى تحقيق المطالب كلها».", "عادل الخطيب")]
    [InlineData("«هذه المدينة ولدت من جديد بعد الحرب»، كما يرى المعماري فتحي عاشور.", "فتحي عاشور")]
    public void A_name_follows_a_description_of_any_length(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("من جهته، قال النائب سمير حداد: «هذا القانون لن يمر ما دمنا في المجلس».", "سمير حداد")]
    [InlineData("وكان عصمت دياب، المتحدث باسم النقابة، قد صرح سابقاً بأن «الحوار مع الوزارة مجمد».", "عصمت دياب")]
    [InlineData("أما الكاتبة نهى سالم فترى أن «القصة القصيرة فن صعب لا يتقنه إلا القليل».", "نهى سالم")]
    [InlineData("الناشط حسن الزين الذي شهد الحادثة قال إن «السيارة كانت مسرعة ولم تتوقف».", "حسن الزين")]
    [InlineData("ووقف أسعد الكيلاني أمام بيته المهدم وهو يقول: «بنيته بيدي حجراً حجراً».", "أسعد الكيلاني")]
    public void A_subject_before_its_verb_is_found_where_the_turn_of_speech_puts_it(string text, string speaker) =>
        Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وقال في كلمة ألقاها أمس أمام مئات من أنصاره في الساحة رئيس الحزب شريف البنا: «هذه معركتنا الأخيرة».", "شريف البنا")]
    [InlineData("وأكدت خلال افتتاح المعرض وزيرة الثقافة ليلى الديب أن «الكتاب باق رغم الشاشات كلها».", "ليلى الديب")]
    [InlineData("وقال الرئيس لبيب سرحان لنظيره الفرنسي فرنسوا دوبوا إن «الوقت حان لفتح صفحة جديدة».", "لبيب سرحان")]
    [InlineData("ودعا النائب عزام شاكر الوزيرة سلمى قطان إلى «تقديم استقالتها فوراً من دون تأخير».", "عزام شاكر")]
    [InlineData("واستقبل الملك وزير الصحة جابر زيدان الذي قال بعد اللقاء: «جلالته مهتم بصحة كل مواطن».", "جابر زيدان")]
    public void Neither_distance_nor_a_second_person_hides_the_speaker(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("«الأسعار لن تعود إلى ما كانت عليه»، بحسب ما قال رئيس الغرفة التجارية.", "رئيس الغرفة التجارية")]
    [InlineData("«لم يبق في القرية سوى العجائز والأطفال»، حسبما تقول الناشطة ليلى عمران.", "ليلى عمران")]
    [InlineData("«ستكون حملة طويلة وشاقة ومكلفة»، على ما قال المتحدث باسم التحالف توماس رايت.", "توماس رايت")]
    [InlineData("«لم أكن أعرف أن الرحلة ستطول إلى هذا الحد»، قالت نوال حيدر وهي تمسح دموعها.", "نوال حيدر")]
    [InlineData("ووفقاً لكارول دنكان، الباحثة في معهد السياسات، فإن «الأرقام الرسمية لا يمكن الوثوق بها».", "كارول دنكان")]
    public void A_verb_or_preposition_refers_back(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("واختتم جلال نعمة كلمته داعياً إلى «وقف فوري لإطلاق النار من دون شروط».", "جلال نعمة")]
    [InlineData("وردت هيلاري ستون على منافسها دونالد ريد بالقول: «لا يصلح لقيادة أحد».", "هيلاري ستون")]
    [InlineData("ورداً على سؤال، اكتفى الوزير بالقول: «كل شيء في أوانه».", "الوزير")]
    public void Participles_and_nouns_of_saying_go_with_the_subject_of_the_sentence(string text, string speaker) =>
        Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("نجيب العطار: «لن نسكت على الفساد بعد اليوم»", "نجيب العطار")]
    [InlineData("وزير العدل نجيب العطار: «القضاء مستقل ولا سلطان لأحد عليه»", "نجيب العطار")]
    [InlineData("بيلسكي لـ «المدينة»: «الفريق يحتاج إلى وقت كي ينسجم»", "بيلسكي")]
    public void In_a_headline_a_name_and_a_colon_are_enough(string text, string speaker)
    {
        Reader reader = Reader.Arabic(text);
        Assert.Equal((speaker, "named-before-colon"), (reader.LastSpeaker, reader.Attribution.Rule));
    }

    [Theory]
    [InlineData("وقال «حزب النور» في بيان إن «المقاطعة مستمرة ما استمر الظلم».", "حزب النور")]
    [InlineData("وحذرت الأمم المتحدة من أن «مليون طفل مهددون بالمجاعة هذا الشتاء».", "الأمم المتحدة")]
    [InlineData("وطالبت لجنة المعلمين بـ«صرف الرواتب المتأخرة فوراً ومن دون إبطاء».", "لجنة المعلمين")]
    [InlineData("وذكر بيان للبيت الأبيض أن الرئيسين «اتفقا على مواصلة التنسيق في المرحلة المقبلة».", "البيت الأبيض")]
    [InlineData("وأصدرت قيادة الجيش بياناً جاء فيه: «تعرضت دورية لإطلاق نار من مسلحين مجهولين».", "قيادة الجيش")]
    public void A_body_speaks_for_itself_or_through_a_document(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وقال مسؤول أميركي كبير، طلب عدم الكشف عن هويته: «لدينا أدلة قاطعة على ما نقول».", "مسؤول أميركي كبير")]
    [InlineData("وقال ناشط معارض من داخل المدينة إن «الخبز يوزع مرة كل أسبوع».", "ناشط معارض")]
    [InlineData("وكشف قيادي في المعارضة عن «خلافات حادة بين الفصائل المقاتلة».", "قيادي في المعارضة")]
    public void A_nameless_source_keeps_what_describes_it(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وصل جوزيف برنارد إلى بيروت مساء أمس. وقال برنارد للصحافيين: «جئت مستمعاً لا وسيطاً».", "جوزيف برنارد")]
    [InlineData("وحضر الحفل وحيد الطرابلسي وزوجته. وأكد الطرابلسي أن «العائد سيذهب إلى الأيتام كله».", "وحيد الطرابلسي")]
    [InlineData("وقالت مصادر أمنية إن «المسلحين تسللوا ليلاً». وأضافت المصادر أن «البحث عنهم ما زال جارياً».", "مصادر أمنية")]
    [InlineData("وقال النائب علي الربيعي: «لن نقبل بتأجيل الجلسة». وشدد على أن «الوقت لا يحتمل المماطلة».", "علي الربيعي")]
    public void Later_a_part_of_the_name_or_description_is_enough(string text, string speaker) => Assert.Equal(speaker, Reader.Arabic(text).LastSpeaker);

    [Theory]
    [InlineData("وانطلقت عملية «درع الصحراء» بمشاركة مقاتلي «لواء الفجر الجديد» صباح أمس.")]
    [InlineData("ويتبادل الطرفان «الرسائل» عبر «طرف ثالث» منذ أشهر.")]
    [InlineData("وقال المحلل إن شركتي «أبل» و«غوغل» تتنافسان على السوق.")]
    [InlineData("ولا يزال «الربيع» الذي بشروا به بعيداً عن هذه الأرض.")]
    public void Names_and_words_at_a_distance_quote_nobody(string text) => Assert.Empty(Reader.Arabic(text).Annotations.Quotes);
}
