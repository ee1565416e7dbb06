namespace TypedCorpus.Imaging;

/// <summary>
/// Finds the rows of an image. Its packs are made when they are first asked for; which of several threads makes one makes no difference.
/// </summary>
internal sealed class ImageReader
{
    public readonly int ArticleCount, ActorCount, QuoteCount;

    private readonly CorpusImage image;
    private readonly Pack?[] index = new Pack?[ImageFormat.IndexPartCount];
    private readonly OpenGroup?[] groups = new OpenGroup?[GroupNumber.Count];

    public ImageReader(CorpusImage image)
    {
        this.image = image;
        // Only the counts are read now; the description of the corpus is read when it is asked for.
        PackReader row = new Pack(image.Index(2 * (int)IndexPart.Info), "").Row(0, 0);
        ArticleCount = row.Number();
        ActorCount = row.Number();
        QuoteCount = row.Number();
        if (Math.Max(Math.Max(ArticleCount, ActorCount), QuoteCount) > ImageFormat.MaxRecords) throw Damage.Found();
    }

    /// <summary>A row of a part of the index.</summary>
    public PackReader Row(IndexPart part, int row) => Open(part).Row(0, row);

    public OpenGroup Group(int number) =>
        groups[number] ?? Once.Keep(ref groups[number], new OpenGroup(image, number));

    public CorpusInfo Info()
    {
        PackReader row = Row(IndexPart.Info, 0);
        return new CorpusInfo(
            image.GetType().Assembly, row.Number(), row.Number(), row.Number(),
            row.Text(), row.OptionalText(), row.OptionalText(), row.OptionalText(), row.OptionalText(), row.OptionalText(), row.Text(),
            row.AtEnd ? null : row.Text());
    }

    /// <summary>
    /// The record with an id, or -1: by binary search among the first ones, whose order a section gives, and then among the others; at last among
    /// the ids that records had formerly, which are few.
    /// </summary>
    public int Find(IndexPart ids, string id)
    {
        Pack pack = Open(ids);
        int listed = pack.RowCount((int)IdSection.Order);
        int found = Find(pack, id, 0, listed - 1, areListed: true);
        if (found < 0) found = Find(pack, id, listed, pack.RowCount((int)IdSection.Ids) - 1, areListed: false);
        return found >= 0 ? found : FindFormer(pack, id);
    }

    /// <summary>The article that holds a quote of the corpus: the last one whose first quote is not after it.</summary>
    public int ArticleOfQuote(int quote)
    {
        Pack articles = Open(IndexPart.Articles);
        int low = 0, high = ArticleCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (articles.Row(0, middle).Number() <= quote) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The first quote of the article after this one; where there is none, the number of all quotes.</summary>
    public int FirstQuoteAfter(int article) => article + 1 < ArticleCount ? Row(IndexPart.Articles, article + 1).Number() : QuoteCount;

    private static int FindFormer(Pack pack, string id)
    {
        int count = pack.RowCount((int)IdSection.Former);
        for (int i = 0; i < count; i++)
        {
            PackReader row = pack.Row((int)IdSection.Former, i);
            int number = row.Number();
            if (row.CompareText(id) == 0) return number;
        }

        return -1;
    }

    private static int Find(Pack pack, string id, int low, int high, bool areListed)
    {
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int number = areListed ? pack.Row((int)IdSection.Order, middle).Number() : middle;
            int order = pack.Row((int)IdSection.Ids, number).CompareText(id);
            if (order == 0) return number;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private Pack Open(IndexPart part) => index[(int)part] ??= new Pack(image.Index(2 * (int)part), image.Index((2 * (int)part) + 1));
}
