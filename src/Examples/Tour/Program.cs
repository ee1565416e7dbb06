using System.Text;
using SeedCorpus;
using TypedCorpus;

// A walk through the corpus in seeds/. It opens no file and parses nothing: the compiler has done both.

Console.OutputEncoding = Encoding.UTF8;

TheArticle(Seeds.Articles.HaftarInMoscow);
WhoSaidWhat(Seeds.Quotes);
MarksThatQuoteNobody(Seeds.Articles.HaftarInMoscow.QuotedPhrases);
TheActors(Seeds.Actors);
Questions();
AWordInContext("الإرهاب");

static void TheArticle(Article article)
{
    Heading("The article");
    Console.WriteLine($"{article.Id}, in {article.Language}, written {article.Direction}");
    Console.WriteLine($"{article.Text.Length} characters in {article.Paragraphs.Count} paragraphs, {article.Quotes.Count} quotes, "
        + $"{article.QuotedPhrases.Count} phrases in marks, {article.Actors.Count} actors");
    Console.WriteLine($"It begins: {Isolated(string.Join(' ', article.Text.Split(' ').Take(9)))} …");
}

static void WhoSaidWhat(IReadOnlyList<Quote> quotes)
{
    Heading("Who said what");
    foreach (Quote quote in quotes)
    {
        string cue = quote.Attribution?.CueText is { } words ? $", after {Isolated(words)}" : "";
        Console.WriteLine($"{English(quote.Speaker)}{cue} ({quote.Kind}, {quote.Range})");
        Console.WriteLine($"    {Isolated(quote.Text)}");
    }
}

static void MarksThatQuoteNobody(IReadOnlyList<QuotedPhrase> phrases)
{
    Heading("Marks that quote nobody");
    foreach (QuotedPhrase phrase in phrases) Console.WriteLine($"{phrase.Use,-6}{Isolated(phrase.Text)}");
}

static void TheActors(IReadOnlyList<Actor> actors)
{
    Heading("The actors");
    foreach (Actor actor in actors.OrderByDescending(actor => actor.Mentions.Count))
        Console.WriteLine($"{English(actor),-35}{actor.Kind,-14}mentions: {actor.Mentions.Count,2}   quotes: {actor.Quotes.Count}");
}

static void Questions()
{
    Heading("What does Dengov say of terrorists?");
    foreach (Quote quote in Seeds.Actors.LevDengov.Quotes.Where(quote => quote.Text.Contains("إرهاب", StringComparison.Ordinal)))
        Console.WriteLine(Isolated(quote.Text));

    Heading("Who speaks of whom?");
    var talk = from quote in Seeds.Quotes
               from mention in quote.Article.Mentions
               where quote.Range.Contains(mention.Range)
               select $"{English(quote.Speaker)} -> {English(mention.Actor)}";
    foreach (string pair in talk.Distinct()) Console.WriteLine(pair);

    Heading("How many words of each are quoted?");
    foreach (var said in Seeds.Quotes.GroupBy(quote => quote.Speaker))
        Console.WriteLine($"{English(said.Key),-35}{said.Sum(quote => quote.Text.Split(' ').Length),3}");

    Heading("Which quotes have no name beside them?");
    foreach (Quote quote in Seeds.Quotes.Where(quote => quote.Attribution is { Source: null }))
        Console.WriteLine($"{Isolated(quote.Attribution?.CueText ?? "…")}: {English(quote.Speaker)}, by {quote.Attribution?.Basis}");
}

static void AWordInContext(string word)
{
    Heading($"{Isolated(word)} in context");
    Console.WriteLine(Seeds.Search(word));
}

static void Heading(string title) => Console.WriteLine($"\n{title}\n{new string('-', title.Length)}");

static string English(Actor? actor) => actor is null ? "nobody that the text tells" : actor.Names.GetValueOrDefault("en", actor.Name);

// Right-to-left words keep to themselves: between FSI and PDI they do not turn the English around them about.
static string Isolated(string text) => $"\u2068{text}\u2069";
