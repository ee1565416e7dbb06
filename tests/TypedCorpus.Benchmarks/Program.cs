using BenchmarkDotNet.Running;
using TypedCorpus.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Text).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new Figures());
