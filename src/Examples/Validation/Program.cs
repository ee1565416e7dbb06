using System.Text;
using TypedCorpus;

// Nothing is checked here: a corpus that breaks one of these promises does not compile.

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine(
    $"{Seeds.Info.Title} ({Seeds.Info.License}): "
        + $"{Seeds.Articles.Count} articles, {Seeds.Quotes.Count} quotes, {Seeds.Actors.Count} actors");
Console.WriteLine();

Console.WriteLine("Each text is, to the byte, the one that was curated:");
foreach (Article article in Seeds.Articles) Console.WriteLine($"    {article.Id}, {article.Language}: {article.Sha256[..16]}…");

Console.WriteLine("Each quote was decided about by a person, and has a speaker of the roster:");
foreach (Quote quote in Seeds.Quotes)
    Console.WriteLine($"    {quote.Article.Id} {quote.Range}: {quote.Speaker?.Id}, {quote.Speaker?.Origin} and {quote.Origin}");

// A member that the program names is checked too: an actor who left the roster would be an error on this line.
Console.WriteLine(
    $"{Seeds.Actors.NoraHale.Name} is quoted in "
        + $"{string.Join(" and ", Seeds.Actors.NoraHale.Articles.Select(article => article.Language))}.");

[Corpus("seeds")]
internal static partial class Seeds;
