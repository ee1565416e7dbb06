using System.CommandLine;
using TypedCorpus.Benchmarks.Texts;
using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Running;

/// <summary><c>runs</c>: compares programs that ask a corpus.</summary>
internal static class RunsCommand
{
    public static Command Create()
    {
        Option<string> language = CorpusOptions.Language();
        Option<int> articles = CorpusOptions.Articles(), bytes = CorpusOptions.Bytes();
        var rounds = new Option<int>("--rounds") { Description = "How often each program is started.", DefaultValueFactory = static _ => 10 };
        var native = new Option<bool>("--native") { Description = "Whether they are compiled ahead of time; the platform's linker is needed." };
        var command = new Command("runs", "Starts programs that hold a corpus in different ways, and says what their answers take.")
        {
            language, articles, bytes, rounds, native,
        };
        command.SetAction(async parsed =>
        {
            var corpus = new LargeCorpus(parsed.GetValue(language)!, parsed.GetValue(articles), parsed.GetValue(bytes));
            using Workspace workspace = await Workspace.Create();
            Console.WriteLine(await new RunComparison(workspace, corpus, parsed.GetValue(rounds)).Table(parsed.GetValue(native)));
            Console.WriteLine($"{corpus}, {parsed.GetValue(rounds)} starts each, medians. {await Machine.Describe()}");
        });
        return command;
    }
}
