using TypedCorpus.Imaging;
using TypedCorpus.Linking;

namespace TypedCorpus.ImageWriting;

/// <summary>Packs what is known without opening an article: ids, actors, and which actor is quoted and mentioned where.</summary>
internal static class IndexPacker
{
    /// <summary>The parts of the index, in the order of <see cref="IndexPart"/>.</summary>
    public static EquatableArray<Packed> Pack(LinkedCorpus corpus, PackedIndex? last) =>
    [
        .. Enumerable.Range(0, ImageFormat.IndexPartCount).Select(part =>
            last is not null && IndexSources.AreSame((IndexPart)part, last.Corpus, corpus)
                ? last.Parts[part]
                : Pack((IndexPart)part, corpus)),
    ];

    private static Packed Pack(IndexPart part, LinkedCorpus corpus) => part switch
    {
        IndexPart.Info => Rows([corpus], WriteInfo),
        IndexPart.ArticleIds => Ids([.. corpus.Articles.Select(article => (article.Summary.Id, article.Summary.Formerly))]),
        IndexPart.Articles => Rows(corpus.Articles, WriteArticle),
        IndexPart.ActorsByArticle => Rows(corpus.Articles, WriteActors),
        IndexPart.ActorIds => Ids([.. corpus.Actors.Select(actor => (actor.Id, actor.Formerly))]),
        IndexPart.Actors => Rows(corpus.Actors, WriteActor),
        IndexPart.QuotesByActor => Rows(corpus.Actors, WriteQuotes),
        IndexPart.ArticlesByActor => Rows(corpus.Actors, WriteArticles),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static Packed Rows<T>(IEnumerable<T> records, Action<SectionWriter, T> write)
    {
        var pack = new PackWriter(1);
        foreach (T record in records) write(pack[0].StartRow(), record);
        return pack.Pack();
    }

    private static Packed Ids((string Id, EquatableArray<string> Formerly)[] records)
    {
        var pack = new PackWriter(ImageFormat.IdSectionCount, optional: 1);
        for (int number = 0; number < records.Length; number++)
        {
            pack[(int)IdSection.Ids].StartRow().Text(records[number].Id);
            foreach (string former in records[number].Formerly) pack[(int)IdSection.Former].StartRow().Number(number).Text(former);
        }

        WriteOrder(pack[(int)IdSection.Order], [.. records.Select(record => record.Id)]);
        return pack.Pack();
    }

    private static void WriteInfo(SectionWriter row, LinkedCorpus corpus)
    {
        row.Number(corpus.Articles.Count)
            .Number(corpus.Actors.Count)
            .Number(corpus.QuoteCount)
            .Text(corpus.Name)
            .Text(corpus.Manifest.Title)
            .Text(corpus.Manifest.Language)
            .Text(corpus.Manifest.License)
            .Text(corpus.Manifest.Source)
            .Text(corpus.Manifest.Citation)
            .Text(corpus.ContentHash);
        if (corpus.Manifest.Rights is { } rights) row.Text(rights);
    }

    private static void WriteArticle(SectionWriter row, LinkedArticle article) =>
        row.Number(article.FirstQuote).Number((article.Slot * GroupNumber.Count) + article.Group);

    private static void WriteActors(SectionWriter row, LinkedArticle article)
    {
        foreach (int actor in article.Actors) row.Number(actor);
    }

    private static void WriteQuotes(SectionWriter row, LinkedActor actor)
    {
        int last = 0;
        foreach (int quote in actor.Quotes)
        {
            row.Number(quote - last);
            last = quote;
        }
    }

    private static void WriteArticles(SectionWriter row, LinkedActor actor)
    {
        int last = 0;
        foreach (ActorInArticle place in actor.Articles)
        {
            row.Pair(place.Article - last, place.Mentions, ImageFormat.MentionCountBits);
            last = place.Article;
        }
    }

    private static void WriteActor(SectionWriter row, LinkedActor actor)
    {
        int has = (int)actor.Kind
            | (actor.Origin == Origin.Inferred ? ActorRow.IsInferred : 0)
            | (actor.Origin == Origin.Drafted ? ActorRow.IsDrafted : 0)
            | (actor.Wikidata is null ? 0 : ActorRow.HasWikidata)
            | (actor.Names.Count == 0 ? 0 : ActorRow.HasNames)
            | (actor.Aliases.Count == 0 ? 0 : ActorRow.HasAliases)
            | (actor.Roles.Count == 0 ? 0 : ActorRow.HasRoles);
        row.Text(actor.Name).Number(has);
        if (actor.Wikidata is not null) row.Text(actor.Wikidata);
        if (actor.Names.Count > 0) row.Texts([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })]);
        if (actor.Aliases.Count > 0) row.Texts(actor.Aliases);
        if (actor.Roles.Count > 0) row.Texts(actor.Roles);
    }

    private static void WriteOrder(SectionWriter section, string[] ids)
    {
        int listed = Math.Max(0, ids.Length - 1);
        while (listed > 0 && string.CompareOrdinal(ids[listed - 1], ids[listed]) < 0) listed--;
        foreach (int number in Enumerable.Range(0, listed).OrderBy(number => ids[number], StringComparer.Ordinal))
            section.StartRow().Number(number);
    }
}
