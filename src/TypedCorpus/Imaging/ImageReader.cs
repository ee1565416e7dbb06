namespace TypedCorpus.Imaging;

/// <summary>Makes records from an image, each when it is first touched.</summary>
internal sealed class ImageReader(CorpusImage image)
{
    private readonly Pack index = new(image.Index, image.IndexStrings);
    private readonly OpenGroup?[] groups = new OpenGroup?[GroupNumber.Count];

    public int ArticleCount => index.RowCount((int)IndexSection.Articles);

    public int ActorCount => index.RowCount((int)IndexSection.Actors);

    public PackReader Index(IndexSection section, int row) => index.Row((int)section, row);

    public PackReader Group(ArticleEntry article, GroupSection section) =>
        Open(article.Group).Pack.Row((int)section, article.Slot);

    public AttributionWay[] Ways(ArticleEntry article) => Open(article.Group).Ways;

    public string Text(ArticleEntry article) => Open(article.Group).Text(article.Slot);

    public ArticleEntry Article(int number)
    {
        PackReader row = Index(IndexSection.Articles, number);
        string id = row.Text();
        int place = row.Number();
        return new ArticleEntry(id, place % GroupNumber.Count, place / GroupNumber.Count, row.Number(), Numbers(ref row));
    }

    public CorpusInfo Info()
    {
        PackReader row = Index(IndexSection.Info, 0);
        return new CorpusInfo(
            image.GetType().Assembly, row.Text(), row.OptionalText(), row.OptionalText(), row.OptionalText(), row.OptionalText(), row.OptionalText(), row.Text(),
            ArticleCount, ActorCount, quoteCount: row.Number());
    }

    /// <summary>
    /// The article or actor with an id, or -1: by binary search among the first ones, whose order a section gives, and then among the others.
    /// </summary>
    public int Find(IndexSection byId, IndexSection records, string id)
    {
        int listed = index.RowCount((int)byId);
        int found = Find(byId, records, id, 0, listed - 1);
        return found >= 0 ? found : Find(null, records, id, listed, index.RowCount((int)records) - 1);
    }

    private int Find(IndexSection? byId, IndexSection records, string id, int low, int high)
    {
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int number = byId is { } section ? Index(section, middle).Number() : middle;
            int order = Compare(Index(records, number).TextSpan(), id);
            if (order == 0) return number;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>The article that holds a quote of the corpus: the last one whose first quote is not after it.</summary>
    public int ArticleOfQuote(int quote)
    {
        int low = 0, high = ArticleCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (FirstQuote(middle) <= quote) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private int FirstQuote(int article)
    {
        PackReader row = Index(IndexSection.Articles, article);
        row.TextSpan();
        row.Number();
        return row.Number();
    }

    /// <summary>Ordinally. Ids are short, and the platform's own comparison of spans is compiled at its first use.</summary>
    private static int Compare(ReadOnlySpan<char> one, string other)
    {
        for (int i = 0; i < one.Length && i < other.Length; i++)
            if (one[i] != other[i]) return one[i] - other[i];
        return one.Length - other.Length;
    }

    private OpenGroup Open(int number) =>
        Volatile.Read(ref groups[number])
        ?? Interlocked.CompareExchange(ref groups[number], new OpenGroup(image.Group(number)), null)
        ?? groups[number]!;

    private static int[] Numbers(ref PackReader row)
    {
        var numbers = new List<int>();
        while (!row.AtEnd) numbers.Add(row.Number());
        return [.. numbers];
    }
}
