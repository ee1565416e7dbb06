using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Steps;

namespace TypedCorpus.Examples.Pipeline;

/// <summary>What the steps of the pipeline did in a run, and why, as a table.</summary>
internal static class StepTable
{
    /// <summary>The generator's own steps, in the order of its flow.</summary>
    private static readonly string[] Names =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name)];

    public static void Print(string edit, Project project, Project? before = null)
    {
        Console.WriteLine($"\n{edit}\n{new string('-', edit.Length)}");
        List<string> resting = [], rows = [];
        foreach (string name in Names)
        {
            if (!project.Result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> runs)) continue;
            IncrementalStepRunReason[] reasons = [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];
            if (reasons.All(reason => reason == IncrementalStepRunReason.Cached)) resting.Add(name);
            else rows.Add($"{name,-12}{runs.Length,5}  {Counted(reasons)}");
        }

        if (rows.Count > 0) Console.WriteLine(string.Join('\n', rows.Prepend($"{"step",-12}{"runs",5}  outputs")));
        if (resting.Count > 0) Console.WriteLine($"not run again: {string.Join(", ", resting)}");
        Emitted(project, before);
        foreach (Diagnostic finding in project.Result.Diagnostics.OrderBy(finding => finding.Id, StringComparer.Ordinal))
            Console.WriteLine($"finding: {finding.Id} in {finding.Location.GetLineSpan().Path}");
    }

    private static string Counted(IEnumerable<IncrementalStepRunReason> reasons) => string.Join(
        ", ", reasons.GroupBy(reason => reason).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"));

    private static void Emitted(Project project, Project? before)
    {
        ImmutableArray<GeneratedSourceResult> files = project.Result.GeneratedSources;
        Dictionary<string, string> old =
            before?.Result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString()) ?? [];
        string[] other =
            [.. files.Where(file => old.GetValueOrDefault(file.HintName) != file.SourceText.ToString()).Select(file => file.HintName)];
        Console.WriteLine(
            $"files of C# that are new or other: {(other.Length == 0 ? "none" : string.Join(", ", other))}, of {files.Length}");
    }
}
