using BenchmarkDotNet.Running;
using TypedCorpus.Benchmarks;
using TypedCorpus.Benchmarks.Texts;

switch (args)
{
    case ["corpus", var language, var articles, var bytes, var folder]:
        new LargeCorpus(language, int.Parse(articles), int.Parse(bytes)).WriteTo(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Text).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], new Figures());
        break;
}
