using System.Runtime.CompilerServices;
using TypedCorpus.Inference;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Inference;

/// <summary>Words are kept from text to text to save their reading, and must change nothing.</summary>
public class KeptWordsTests
{
    private static readonly string[] Texts =
    [
        "قال الوزير سالم الخطيب إن «الوضع خطير جداً». وأضاف الخطيب: «لا نعرف شيئاً عن ذلك حتى الآن».",
        "وصل ليف دينغوف إلى موسكو. وقال دينغوف: «هل توجد أسماء تجتمع تحت راية واحدة؟».",
        "طالب سالم بـ«توفير المياه»، وأكد رئيس «الوفاق» أن الخطيب «لم يصل».",
    ];

    [Fact]
    public void A_text_reads_the_same_whichever_texts_were_read_before_it()
    {
        Annotations alone = ReadAlone(Texts[0]);
        foreach (string other in Texts) _ = Read(other);
        Assert.Equal(alone, Read(Texts[0]));
    }

    [Fact]
    public void Texts_that_are_read_at_the_same_time_read_the_same()
    {
        Annotations[] alone = [.. Texts.Select(ReadAlone)];
        Parallel.For(0, 200, i => Assert.Equal(alone[i % Texts.Length], Read(Texts[i % Texts.Length])));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(40_000, false)]
    public void A_tokenizer_is_used_again_unless_it_has_met_too_many_words(int words, bool isUsedAgain)
    {
        var kept = new Stack<Tokenizer>();
        var idle = new IdleTokenizers(kept);

        Tokenizer tokenizer = UseOnce(idle, words);

        Assert.Equal(isUsedAgain, ReferenceEquals(tokenizer, idle.Take()));
        GC.KeepAlive(kept);
    }

    [Fact]
    public void When_memory_is_cleared_up_idle_tokenizers_go_and_new_ones_come()
    {
        (IdleTokenizers idle, WeakReference used) = UsedOnce();

        GC.Collect();

        Assert.False(used.IsAlive);
        Assert.NotNull(idle.Take());
    }

    [Fact]
    public void A_word_is_asked_for_a_trait_once()
    {
        int asked = 0;
        var isLong = new WordTrait((word, _) => ++asked > 0 && word.Form.Length > 3);
        using var tokenizer = new Tokenizer();
        using ScratchList<Token> tokens = tokenizer.Read("said it said it");
        Language english = LanguageCatalog.Of("en");
        Assert.Equal([true, false, true, false], tokens.Select(token => isLong.Of(token.Word, english)));
        Assert.Equal(2, asked);
    }

    private static Tokenizer UseOnce(IdleTokenizers idle, int words)
    {
        Tokenizer tokenizer = idle.Take();
        tokenizer.Read(string.Join(" ", Enumerable.Range(0, words))).Dispose();
        idle.GiveBack(tokenizer);
        return tokenizer;
    }

    /// <summary>A method of its own, so that no local of the test keeps what it made.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (IdleTokenizers Idle, WeakReference Used) UsedOnce()
    {
        var idle = new IdleTokenizers(new Stack<Tokenizer>());
        return (idle, new WeakReference(UseOnce(idle, words: 10)));
    }

    /// <summary>By a language that has read nothing yet.</summary>
    private static Annotations ReadAlone(string text)
    {
        Language arabic = LanguageCatalog.Of("ar");
        var fresh = new Language(arabic.Tag, arabic.Marks, arabic.Cues, arabic.Heads, arabic.Words);
        ArticleText article = ArticleReader.Read(Given.Text(text)).Value;
        return QuotationInference.Infer(article, "ar", fresh, Roster.Empty, watch: null, CancellationToken.None).Value;
    }

    private static Annotations Read(string text) => Reader.Read(text, "ar").Annotations;
}
