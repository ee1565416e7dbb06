using System.CommandLine;
using TypedCorpus.Benchmarks.Texts;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary><c>corpus</c>: writes the files of a corpus.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        Option<string> language = CorpusOptions.Language();
        Option<int> articles = CorpusOptions.Articles(), bytes = CorpusOptions.Bytes();
        var folder = new Argument<string>("folder") { Description = "Where to." };
        var command = new Command("corpus", "Writes the files of a corpus into a folder.") { folder, language, articles, bytes };
        command.SetAction(parsed => new LargeCorpus(parsed.GetValue(language)!, parsed.GetValue(articles), parsed.GetValue(bytes)).WriteTo(parsed.GetValue(folder)!));
        return command;
    }
}
