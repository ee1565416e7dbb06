using System.Text;
using TypedCorpus;
using TypedCorpus.Inference;
using TypedCorpus.Languages;
using TypedCorpus.Model;
using TypedCorpus.Text;

// The same text twice: as a text in a language that nobody has told TypedCorpus about, and with the folder French/.

Console.OutputEncoding = Encoding.UTF8;

string here = AppContext.BaseDirectory;
string text = File.ReadAllText(Path.Combine(here, "pont.txt"));
ArticleText article = ArticleReader.Read(new SeedFile("french", SeedKind.Text, "pont", "pont.txt", text, Sha256: "")).Value;

Show("Without data", LanguageCatalog.Of("fr"));
Show("With the folder French", Language.Read("fr", FromFolder(Path.Combine(here, "French"))));

void Show(string title, Language language)
{
    (Annotations found, _) = QuotationInference.Infer(article, "fr", language, Roster.Empty, watch: null, CancellationToken.None);
    Console.WriteLine($"\n{title}\n{new string('-', title.Length)}");
    foreach ((TextRange range, string reading) in found.Quotes.Select(quote => (quote.Range, Told(quote, found)))
        .Concat(found.Phrases.Select(phrase => (phrase.Range, Reading: $"no speech: {phrase.Use}")))
        .OrderBy(run => run.Range.Start))
    {
        Console.WriteLine(range.Of(text).Trim());
        Console.WriteLine($"    {reading}");
    }
}

static string Told(QuoteAnnotation quote, Annotations found)
{
    string speaker = quote.Speaker is { } index ? found.Actors[index].Name : "nobody known";
    string cue = quote.Attribution?.CueText is { } words ? $", after \"{words}\"" : "";
    return quote.Attribution is { } told ? $"{speaker}{cue} ({told.Rule})" : speaker;
}

// Where TypedCorpus has a language's files in itself, here they are read from a folder. A language may lack any of them.
static Func<string, Lexicon> FromFolder(string folder) => name =>
{
    string path = Path.Combine(folder, name);
    if (!File.Exists(path)) return Lexicon.Empty;
    using var reader = new StreamReader(path);
    return LexiconReader.Read($"French/{name}", reader);
};
