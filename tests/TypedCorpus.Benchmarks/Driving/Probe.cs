using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
namespace TypedCorpus.Benchmarks.Driving;
internal static class Probe
{
    public static void Run(int n)
    {
        var project = Project.Of(n);
        Console.WriteLine($"made {Process.GetCurrentProcess().TotalProcessorTime} texts {GC.GetTotalMemory(true) >> 20} MB");
        var sw = Stopwatch.StartNew();
        GeneratorDriver Track() => CSharpGeneratorDriver.Create([LoadedGenerator.Create()], driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, true)).WithUpdatedAnalyzerConfigOptions(new RootsOption("/project/seeds/"));
        var warm = Project.Of(20); warm.Run(Track()); warm.Run(warm.Driver(LoadedGenerator.Create()));
        var mem0 = GC.GetTotalMemory(true);
        var edits = new Edits(project);
        Console.WriteLine($"first {sw.Elapsed}; held {(GC.GetTotalMemory(true) - mem0) >> 20} MB, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20}");
        foreach (var r in edits.Driver.GetRunResult().Results) { Console.WriteLine($"sources {r.GeneratedSources.Length} chars {r.GeneratedSources.Sum(s => (long)s.SourceText.Length)} largest {r.GeneratedSources.Max(s => s.SourceText.Length)} diags {r.Diagnostics.Length} {r.Exception}");
          foreach (var g in r.Diagnostics.GroupBy(d => d.Id)) Console.WriteLine($"   {g.Key} {g.Count()}"); }
        void Time(string name, Func<GeneratorDriver> f, int times)
        {
            var ts = new List<double>();
            for (int i = 0; i < times; i++) { GC.Collect(); sw.Restart(); f(); ts.Add(sw.Elapsed.TotalMilliseconds); }
            ts.Sort(); Console.WriteLine($"{name,-12} median {ts[times / 2]:F1} min {ts[0]:F1} ms");
        }
        Time("idle", () => edits.OtherClass.Run(edits.Idle), 7);
        Time("unrelated", () => edits.OtherClass.Run(edits.Driver), 7);
        Time("text", () => edits.OtherText.Run(edits.Driver), 7);
        Time("sidecar", () => edits.OtherSidecar.Run(edits.Driver), 7);
        Time("added", () => edits.OneMoreText.Run(edits.Driver), 7);
        Time("cold", () => project.Run(project.Driver(LoadedGenerator.Create())), 3);
        if (n > 1000) return;
        var tracked = project.Run(Track());
        Steps("cold", tracked);
        Steps("text", edits.OtherText.Run(tracked));
    }
    private static void Steps(string name, GeneratorDriver d)
    {
        var r = d.GetRunResult().Results[0];
        Console.WriteLine("-- " + name);
        var seen = new HashSet<IncrementalGeneratorRunStep>();
        void Walk(IncrementalGeneratorRunStep s) { if (seen.Add(s)) foreach (var i in s.Inputs) Walk(i.Source); }
        foreach (var s in r.TrackedSteps.Concat(r.TrackedOutputSteps).SelectMany(s => s.Value)) Walk(s);
        foreach (var s in seen.GroupBy(s => s.Name ?? (s.Outputs.Length > 0 ? Short(s.Outputs[0].Value) : "none")).Select(s => (s.Key, Sum: s.Sum(x => x.ElapsedTime.TotalMilliseconds), N: s.Count(), Max: s.Max(x => x.ElapsedTime.TotalMilliseconds))).OrderByDescending(x => x.Sum).Where(x => x.Sum > 0.5))
            Console.WriteLine($"{s.Key,-70} {s.Sum,10:F1} ms of {s.N} max {s.Max:F1}");
    }
    private static string Short(object o) { var t = o.GetType().ToString(); foreach (var p in new[] { "TypedCorpus.", "System.Collections.Immutable.", "Microsoft.CodeAnalysis.", "Generator.", "System." }) t = t.Replace(p, ""); return t.Length > 68 ? t[..68] : t; }
}
