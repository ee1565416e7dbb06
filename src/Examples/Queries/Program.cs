using System.Text;
using SeedCorpus;
using TypedCorpus;

// Records are made to be matched: each question here is a pattern, a switch or a query, and no class of its own.

Console.OutputEncoding = Encoding.UTF8;

ByProperties();
BySwitch();
ByList([.. Seeds.Articles.HaftarInMoscow.Quotes]);
ByJoin();
ByLet();
AsTable();

// A property pattern asks a record about its parts, and theirs; what is null on the way does not match.
static void ByProperties()
{
    Heading("People who are quoted within the writer's sentence");
    foreach (Quote quote in Seeds.Quotes)
        if (quote is { Kind: QuoteKind.Mixed, Speaker: { Kind: ActorKind.Person } speaker, Attribution.CueText: { } cue })
            Console.WriteLine($"{English(speaker)}, after {Isolated(cue)}: {Isolated(quote.Text)}");
}

// A switch over an enum puts into words what the enum tells.
static void BySwitch()
{
    Heading("How we know who speaks");
    foreach (Quote quote in Seeds.Quotes) Console.WriteLine($"quote {quote.Index}: {Voice(quote.Speaker)}, {Told(quote.Attribution)}");

    static string Voice(Actor? speaker) => speaker?.Kind switch
    {
        ActorKind.Person => "one person",
        ActorKind.Group or ActorKind.Organization => "several people as one voice",
        ActorKind.Role or ActorKind.Anonymous => "somebody without a name",
        ActorKind.Document => "a document",
        ActorKind.Place => "a place that stands for who governs it",
        _ => "nobody that the text tells",
    };

    static string Told(Attribution? attribution) => attribution switch
    {
        { Basis: AttributionBasis.Named } => "who is named beside the quote",
        { Basis: AttributionBasis.Title or AttributionBasis.Pronoun, Source: { Length: var length } } =>
            $"whom {length} characters stand for",
        { Basis: AttributionBasis.ProDrop } => "whom the verb alone refers to",
        { Basis: AttributionBasis.CarryOver } => "who spoke before",
        { Basis: AttributionBasis.Document } => "who wrote the document that is quoted",
        { } other => $"by {other.Basis}",
        null => "and nothing announces it",
    };
}

// A list pattern looks at the ends of a list, or at neighbours in it.
static void ByList(Quote[] quotes)
{
    Heading("How the article opens and closes");
    Console.WriteLine(quotes switch
    {
        [] => "Nobody is quoted.",
        [var only] => $"Only {English(only.Speaker)} is quoted.",
        [{ Speaker: var first }, .., { Speaker: var last }] when first == last => $"{English(first)} has the first word and the last.",
        [{ Speaker: var first }, .. var between, { Speaker: var last }] =>
            $"{English(first)} has the first word, {English(last)} the last; {between.Length} quotes stand between.",
    });

    foreach (Quote[] pair in quotes.Zip(quotes.Skip(1), (one, next) => new[] { one, next }))
        if (pair is [{ Speaker: { } before }, { Speaker: { } after }] && before != after)
            Console.WriteLine($"After quote {pair[0].Index} the word goes from {English(before)} to {English(after)}.");
}

// A join lays quotes beside mentions: both refer to the same records, so no key has to be compared by hand.
static void ByJoin()
{
    Heading("Where a speaker is named before the first quote");
    var introduced = from quote in Seeds.Quotes
                     where quote.Speaker is not null
                     group quote by quote.Speaker into said
                     join mention in Seeds.Articles.SelectMany(article => article.Mentions) on said.Key equals mention.Actor into named
                     let first = said.MinBy(quote => quote.Range.Start)!
                     let before = named.Where(mention => mention.Range.End <= first.Range.Start).ToList()
                     select (Who: English(said.Key), before.Count, At: before is [var mention, ..] ? mention.Range.ToString() : "nowhere");
    foreach (var (who, count, at) in introduced) Console.WriteLine($"{who,-35}mentions: {count}, the first at {at}");
}

// let gives a name to what a query works out on the way.
static void ByLet()
{
    Heading("The densest paragraphs");
    var densest = from paragraph in Seeds.Articles.HaftarInMoscow.Paragraphs
                  let quoted = paragraph.Article.Quotes
                      .Where(quote => paragraph.Range.Contains(quote.Range)).Sum(quote => quote.Range.Length)
                  let share = 100 * quoted / paragraph.Range.Length
                  where share > 0
                  orderby share descending, paragraph.Index
                  select $"paragraph {paragraph.Index}: {share} of 100 characters are quoted";
    foreach (string line in densest) Console.WriteLine(line);
}

// Two groupings make a table: a row a speaker, a column a basis.
static void AsTable()
{
    Heading("Speakers by basis");
    AttributionBasis[] columns =
        [.. Seeds.Quotes.Select(quote => quote.Attribution).OfType<Attribution>().Select(told => told.Basis).Distinct().Order()];
    Console.WriteLine(new string(' ', 35) + string.Concat(columns.Select(basis => $"{basis,10}")));
    foreach (IGrouping<Actor?, Quote> row in Seeds.Quotes.GroupBy(quote => quote.Speaker))
    {
        ILookup<AttributionBasis?, Quote> cells = row.ToLookup(quote => quote.Attribution?.Basis);
        Console.WriteLine($"{English(row.Key),-35}" + string.Concat(columns.Select(basis => $"{cells[basis].Count(),10}")));
    }
}

static void Heading(string title) => Console.WriteLine($"\n{title}\n{new string('-', title.Length)}");

static string English(Actor? actor) => actor is null ? "nobody" : actor.Names.GetValueOrDefault("en", actor.Name);

// Between FSI and PDI right-to-left words do not turn the English around them about.
static string Isolated(string text) => $"\u2068{text}\u2069";
