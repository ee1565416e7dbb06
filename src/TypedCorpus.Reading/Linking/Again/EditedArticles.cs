namespace TypedCorpus.Linking.Again;

/// <summary>Which few articles of a corpus have been edited, and by how much the quotes after them have moved.</summary>
internal sealed class EditedArticles
{
    /// <summary>If more articles have been edited, the corpus is linked as if it were new.</summary>
    private const int Few = 8;

    private readonly List<Edit> edits = [];

    /// <summary>The first quote whose number may be another now.</summary>
    private int firstToMove = int.MaxValue;

    public IEnumerable<int> Numbers => edits.Select(static edit => edit.Article);

    /// <summary><see langword="null"/> where articles came or went, or have other names, or many have been edited.</summary>
    public static EditedArticles? Between(EquatableArray<LinkedArticle> before, ArticleSummary[] now)
    {
        if (before.Count != now.Length) return null;
        var edited = new EditedArticles();
        int moved = 0;
        for (int number = 0; number < now.Length; number++)
        {
            (ArticleSummary then, int first) = (before.Span[number].Summary, before.Span[number].FirstQuote);
            if (ReferenceEquals(then, now[number])) continue;
            if (edited.edits.Count == Few || !HasSameNames(then, now[number])) return null;
            int start = first + moved;
            moved += now[number].Speakers.Count - then.Speakers.Count;
            int end = first + then.Speakers.Count;
            edited.edits.Add(new Edit(number, then, now[number], first, end, start, moved));
            if (moved != 0) edited.firstToMove = Math.Min(edited.firstToMove, end);
        }

        return edited;
    }

    /// <summary>Whether its own member, and that of any other, is what it was.</summary>
    private static bool HasSameNames(ArticleSummary then, ArticleSummary now) =>
        then.Key == now.Key && then.Member == now.Member && then.MemberWish == now.MemberWish;

    public bool Contains(int article)
    {
        foreach (Edit edit in edits)
            if (edit.Article == article) return true;
        return false;
    }

    /// <summary>The ids of the actors whom the edited articles had or have.</summary>
    public HashSet<string> ActorIds() =>
        new(edits.SelectMany(static edit => edit.Then.ActorIds.Concat(edit.Now.ActorIds)), StringComparer.Ordinal);

    /// <summary>Whether the edited articles say the same of an actor as before, however often they mention it.</summary>
    public bool KeepWordsOf(string id) => edits.TrueForAll(edit => edit.Then.Of(id).SequenceEqual(edit.Now.Of(id)));

    /// <summary>The number of an edited article's first quote.</summary>
    public int FirstQuote(int article) => edits.Find(edit => edit.Article == article)!.Start;

    /// <summary>The number that the first quote of any article has now.</summary>
    public int FirstQuote(int article, int before)
    {
        int moved = 0;
        foreach (Edit edit in edits)
            if (edit.Article < article) moved = edit.MovedBy;
        return before + moved;
    }

    /// <summary>Those of an actor's quotes that are in articles as they were, where they are now.</summary>
    public IEnumerable<int> Keep(EquatableArray<int> quotes) =>
        quotes.Where(quote => !IsIn(quote)).Select(Move);

    /// <summary>An actor whom no edited article has or had.</summary>
    public LinkedActor Move(LinkedActor actor)
    {
        int count = actor.Quotes.Count;
        // The numbers ascend.
        if (count == 0 || actor.Quotes.Span[count - 1] < firstToMove) return actor;
        var quotes = new int[count];
        for (int i = 0; i < count; i++) quotes[i] = Move(actor.Quotes.Span[i]);
        return actor with { Quotes = new(quotes) };
    }

    private bool IsIn(int quote)
    {
        foreach (Edit edit in edits)
            if (quote >= edit.First && quote < edit.End) return true;
        return false;
    }

    private int Move(int quote)
    {
        int moved = 0;
        foreach (Edit edit in edits)
            if (edit.End <= quote) moved = edit.MovedBy;
        return quote + moved;
    }

    /// <param name="Article">The number of an edited article.</param>
    /// <param name="Then">What was known of it.</param>
    /// <param name="Now">What is.</param>
    /// <param name="First">The number that its first quote had.</param>
    /// <param name="End">The number after those of its quotes.</param>
    /// <param name="Start">The number of its first quote now.</param>
    /// <param name="MovedBy">By how much the quotes after it have moved.</param>
    private sealed record Edit(int Article, ArticleSummary Then, ArticleSummary Now, int First, int End, int Start, int MovedBy);
}
