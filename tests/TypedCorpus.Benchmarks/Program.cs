using System.CommandLine;
using BenchmarkDotNet.Running;
using TypedCorpus.Benchmarks;
using TypedCorpus.Benchmarks.Builds;
using TypedCorpus.Benchmarks.Running;
using TypedCorpus.Benchmarks.Workspaces;

var root = new RootCommand("Measures TypedCorpus. Arguments that begin otherwise, and none at all, go to BenchmarkDotNet.")
{
    BuildsCommand.Create(),
    RunsCommand.Create(),
    CorpusCommand.Create(),
};

if (args is [var verb, ..] && (verb is "--help" || root.Subcommands.Any(command => command.Name == verb))) return await root.Parse(args).InvokeAsync();
BenchmarkSwitcher.FromAssembly(typeof(Text).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new Figures());
return 0;
