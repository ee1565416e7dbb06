using System.Runtime.CompilerServices;

namespace TypedCorpus.Tests.Inference;

/// <summary>The first article of the seeds, with no roster and no curation: what the rules make of a text that they have not been told about.</summary>
public class SeedArticleTests
{
    private static readonly Reader Article = Reader.Arabic(File.ReadAllText(SeedPath()));

    [Fact]
    public void Its_seven_quotes_are_found_and_no_other_words_are_taken_for_quotes() =>
        Assert.Equal(
            ["تقف في", "حفتر حدد", "هل توجد", "بالتنسيق مع", "يقلقنا الهجوم", "عدم وجود", "نحثك على"],
            Article.Quotes.Select(quote => string.Join(' ', quote.Split(' ').Take(2))));

    [Fact]
    public void Each_quote_is_given_to_who_said_it() =>
        Assert.Equal(
            ["خليفة حفتر", "ليف دينغوف", "ليف دينغوف", "ليف دينغوف", "أربعة أعضاء بارزين في الكونغرس", "أربعة أعضاء بارزين في الكونغرس", "أربعة أعضاء بارزين في الكونغرس"],
            Article.Speakers);

    [Fact]
    public void Each_attribution_names_its_rule_and_its_cue() =>
        Assert.Equal(
            [("most-named", "أكد"), ("same-subject", "بالقول"), ("dropped-subject", "وتساءل"), ("dropped-subject", "وختم كلامه"), ("document-author", "وجاء فيها"), ("subject-after-cue", "وأكد"), ("same-subject", "بالقول")],
            Article.Annotations.Quotes.Select(quote => (quote.Attribution!.Value.Rule, quote.Attribution.Value.CueText)));

    [Fact]
    public void The_other_marks_hold_names_a_title_and_a_term() =>
        Assert.Equal(
            [
                ("مجموعة الاتصال الروسية حول ليبيا", PhraseUse.Name),
                ("حفتر يغازل روسيا: اعتبرونا سوريا!", PhraseUse.Title),
                ("محاربة الإرهاب", PhraseUse.Term),
                ("الوفاق", PhraseUse.Name),
                ("داعش", PhraseUse.Name),
                ("سي آي أي", PhraseUse.Name),
            ],
            Article.Phrases.Take(6));

    private static string SeedPath([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds/000_66cadd53a7e5fc5e.txt");
}
