using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

public class RecordTests
{
    private readonly Corpus corpus = Harbour.Open();

    [Fact]
    public void The_corpus_tells_its_name_license_and_counts()
    {
        CorpusInfo info = corpus.Info;
        Assert.Equal(("harbour", "The harbour", "ar", "CC0-1.0"), (info.Name, info.Title, info.Language, info.License));
        Assert.Equal((null, null, "c0ffee"), (info.Source, info.Citation, info.ContentHash));
        Assert.Equal((3, 3, 4), (info.ArticleCount, info.ActorCount, info.QuoteCount));
        Assert.Equal("Corpus harbour: 3 articles, 3 actors, 4 quotes", corpus.ToString());
    }

    [Fact]
    public void An_article_reads_back_with_its_text_to_the_last_character()
    {
        Article article = corpus.Articles[0];
        Assert.Equal(("news/ميناء", "الميناء", "ar"), (article.Id, article.Title, article.Language));
        Assert.Equal((TextDirection.RightToLeft, new PartialDate(2019, 5, 13)), (article.Direction, article.Published));
        Assert.Equal(("الميناء اليوم", "كاتب"), (article.Source, article.Author));
        Assert.Equal(("https://example.org/1", Harbour.HashOf('a')), (article.Url, article.Sha256));
        Assert.Equal(Harbour.Arabic, article.Text);
        Assert.Equal(Harbour.English, corpus.Articles[2].Text);
    }

    [Fact]
    public void What_is_not_known_of_an_article_is_null()
    {
        Article article = corpus.Articles[1];
        Assert.Equal((null, null, null, null), (article.Title, article.Source, article.Author, article.Url));
        Assert.Null(article.Published);
        Assert.Empty(article.Quotes);
        Assert.Empty(article.Actors);
    }

    [Fact]
    public void Paragraphs_are_lines_without_their_ends()
    {
        RecordList<Paragraph> paragraphs = corpus.Articles[2].Paragraphs;
        Assert.Equal(["The harbour opens \"at last\", said Salma al-Harith.", "The deputy spoke of “a new dawn” 🚢 for the ships."], paragraphs.Select(p => p.Text));
        Assert.Equal([0, 1], paragraphs.Select(p => p.Index));
        Assert.All(paragraphs, paragraph => Assert.Same(corpus.Articles[2], paragraph.Article));
    }

    [Fact]
    public void A_quote_knows_its_words_its_speaker_and_how_the_text_tells()
    {
        Quote quote = corpus.Articles[0].Quotes[0];
        Assert.Equal(("سنفتح الميناء غداً", QuoteKind.Direct, Origin.Curated), (quote.Text, quote.Kind, quote.Origin));
        Assert.Same(corpus.Actors[0], quote.Speaker);
        Attribution attribution = Assert.NotNull(quote.Attribution);
        Assert.Equal(("قالت", AttributionBasis.Named, "verb-before-name"), (attribution.CueText, attribution.Basis, attribution.Rule));
        Assert.Equal("سلمى الحارث", attribution.Source?.Of(Harbour.Arabic));
        Assert.Equal("قالت", attribution.Cue?.Of(Harbour.Arabic));
    }

    [Fact]
    public void A_dropped_subject_has_no_source()
    {
        Attribution attribution = Assert.NotNull(corpus.Articles[0].Quotes[1].Attribution);
        Assert.Equal((null, "وأضافت", AttributionBasis.ProDrop), (attribution.Source, attribution.CueText, attribution.Basis));
    }

    [Fact]
    public void A_quote_may_have_a_speaker_without_an_attribution()
    {
        Quote quote = corpus.Articles[2].Quotes[1];
        Assert.Equal(("the-deputy", (Attribution?)null), (quote.Speaker?.Id, quote.Attribution));
    }

    [Fact]
    public void A_phrase_in_marks_and_a_mention_know_their_words()
    {
        QuotedPhrase phrase = Assert.Single(corpus.Articles[0].QuotedPhrases);
        Assert.Equal(("نجمة الشمال", PhraseUse.Name), (phrase.Text, phrase.Use));
        Assert.Equal(["سلمى الحارث", "الحارث"], corpus.Articles[0].Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void An_actor_has_its_names_by_language_and_all_that_is_linked_to_it()
    {
        Actor actor = corpus.Actors[0];
        Assert.Equal(("سلمى الحارث", ActorKind.Person, Origin.Curated, "Q1"), (actor.Name, actor.Kind, actor.Origin, actor.Wikidata));
        Assert.Equal("Salma al-Harith", actor.Names["EN"]);
        Assert.Equal(["الحارث"], actor.Aliases);
        Assert.Equal(["وزيرة الموانئ"], actor.Roles);
        Assert.Equal(["سنفتح الميناء غداً", "لن ننتظر أحداً", "at last"], actor.Quotes.Select(quote => quote.Text));
        Assert.Equal(["سلمى الحارث", "الحارث", "Salma al-Harith"], actor.Mentions.Select(mention => mention.Text));
        Assert.Equal(["news/ميناء", "dawn"], actor.Articles.Select(article => article.Id));
        Assert.Equal(["the-deputy", "salma-al-harith"], corpus.Articles[2].Actors.Select(each => each.Id));
    }

    [Fact]
    public void An_actor_whom_no_text_names_has_empty_lists()
    {
        Actor actor = corpus.Actors[2];
        Assert.Empty(actor.Quotes);
        Assert.Empty(actor.Mentions);
        Assert.Empty(actor.Articles);
    }
}
