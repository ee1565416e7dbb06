using TypedCorpus.Linking;

namespace TypedCorpus.Imaging;

/// <summary>Packs what is known without opening an article: ids, actors, and which actor is quoted and mentioned where.</summary>
internal static class IndexPacker
{
    public static Packed Pack(LinkedCorpus corpus)
    {
        var pack = new PackWriter(ImageFormat.IndexSectionCount);
        WriteInfo(pack[(int)IndexSection.Info].StartRow(), corpus);
        foreach (LinkedArticle article in corpus.Articles) WriteArticle(pack[(int)IndexSection.Articles].StartRow(), article);
        WriteOrder(pack[(int)IndexSection.ArticlesById], corpus.Articles.Select(article => article.Summary.Id));
        foreach (LinkedActor actor in corpus.Actors) WriteActor(pack, actor);
        WriteOrder(pack[(int)IndexSection.ActorsById], corpus.Actors.Select(actor => actor.Id));
        return pack.Pack();
    }

    private static void WriteInfo(SectionWriter row, LinkedCorpus corpus) => row
        .Text(corpus.Name)
        .Text(corpus.Manifest.Title)
        .Text(corpus.Manifest.Language)
        .Text(corpus.Manifest.Licence)
        .Text(corpus.Manifest.Source)
        .Text(corpus.Manifest.Citation)
        .Text(corpus.ContentHash)
        .Number(corpus.QuoteCount);

    private static void WriteArticle(SectionWriter row, LinkedArticle article)
    {
        row.Text(article.Summary.Id).Number(article.Group).Number(article.Slot);
        row.Number(article.FirstQuote).Number(article.Summary.Speakers.Count);
        row.Number(article.Actors.Count);
        foreach (int actor in article.Actors) row.Number(actor);
    }

    private static void WriteActor(PackWriter pack, LinkedActor actor)
    {
        pack[(int)IndexSection.Actors].StartRow()
            .Text(actor.Id)
            .Text(actor.Name)
            .Number((int)actor.Kind)
            .Number((int)actor.Origin)
            .Text(actor.Wikidata)
            .Texts([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })])
            .Texts(actor.Aliases)
            .Texts(actor.Roles);

        SectionWriter quotes = pack[(int)IndexSection.QuotesByActor].StartRow();
        int lastQuote = 0;
        foreach (int quote in actor.Quotes)
        {
            quotes.Number(quote - lastQuote);
            lastQuote = quote;
        }

        SectionWriter articles = pack[(int)IndexSection.ArticlesByActor].StartRow();
        int lastArticle = 0;
        foreach (ActorInArticle place in actor.Articles)
        {
            articles.Number(place.Article - lastArticle).Number(place.Mentions);
            lastArticle = place.Article;
        }
    }

    private static void WriteOrder(SectionWriter section, IEnumerable<string> ids)
    {
        var byId = ids.Select((id, number) => (id, number)).OrderBy(entry => entry.id, StringComparer.Ordinal);
        foreach ((_, int number) in byId) section.StartRow().Number(number);
    }
}
