using System.CommandLine;
using TypedCorpus.Benchmarks.Texts;
using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Builds;

/// <summary><c>builds</c>: compares whole builds.</summary>
internal static class BuildsCommand
{
    public static Command Create()
    {
        Option<string> language = CorpusOptions.Language();
        Option<int> articles = CorpusOptions.Articles(), bytes = CorpusOptions.Bytes();
        var rounds = new Option<int>("--rounds") { Description = "How often each program is built.", DefaultValueFactory = static _ => 3 };
        var server = new Option<bool>("--server") { Description = "With one compiler that stays between builds, as it does by default in dotnet build." };
        var command = new Command("builds", "Builds programs that hold a corpus in different ways, and says what each adds to an empty one.") { language, articles, bytes, rounds, server };
        command.SetAction(async parsed =>
        {
            var corpus = new LargeCorpus(parsed.GetValue(language)!, parsed.GetValue(articles), parsed.GetValue(bytes));
            using Workspace workspace = await Workspace.Create();
            Console.WriteLine(await new BuildComparison(workspace, corpus, parsed.GetValue(rounds), parsed.GetValue(server)).Table());
            Console.WriteLine($"{corpus}, {parsed.GetValue(rounds)} rounds, medians. {await Machine.Describe()}");
        });
        return command;
    }
}
