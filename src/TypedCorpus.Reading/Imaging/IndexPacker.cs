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
        row.Text(article.Summary.Id).Number((article.Slot * GroupNumber.Count) + article.Group).Number(article.FirstQuote);
        foreach (int actor in article.Actors) row.Number(actor);
    }

    private static void WriteActor(PackWriter pack, LinkedActor actor)
    {
        WriteActor(pack[(int)IndexSection.Actors].StartRow(), actor);

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
            articles.Pair(place.Article - lastArticle, place.Mentions, ImageFormat.MentionCountBits);
            lastArticle = place.Article;
        }
    }

    private static void WriteActor(SectionWriter row, LinkedActor actor)
    {
        int has = (int)actor.Kind
            | (actor.Origin == Origin.Inferred ? ActorRow.IsInferred : 0)
            | (actor.Wikidata is null ? 0 : ActorRow.HasWikidata)
            | (actor.Names.Count == 0 ? 0 : ActorRow.HasNames)
            | (actor.Aliases.Count == 0 ? 0 : ActorRow.HasAliases)
            | (actor.Roles.Count == 0 ? 0 : ActorRow.HasRoles);
        row.Text(actor.Id).Text(actor.Name).Number(has);
        if (actor.Wikidata is not null) row.Text(actor.Wikidata);
        if (actor.Names.Count > 0) row.Texts([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })]);
        if (actor.Aliases.Count > 0) row.Texts(actor.Aliases);
        if (actor.Roles.Count > 0) row.Texts(actor.Roles);
    }

    private static void WriteOrder(SectionWriter section, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        int listed = Math.Max(0, all.Length - 1);
        while (listed > 0 && string.CompareOrdinal(all[listed - 1], all[listed]) < 0) listed--;
        foreach (int number in Enumerable.Range(0, listed).OrderBy(number => all[number], StringComparer.Ordinal)) section.StartRow().Number(number);
    }
}
