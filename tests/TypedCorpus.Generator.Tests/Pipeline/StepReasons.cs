using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>Why the outputs of the pipeline's steps are what they are, after a run that followed another.</summary>
internal static class StepReasons
{
    /// <summary>How many outputs of a step were made new, changed or taken away.</summary>
    public static int Touched(this GeneratorRun run, string step) => run.Reasons(step).Count(reason => !IsUntouched(reason));

    /// <summary>The steps of which at least one output was made new, changed or taken away; <c>Output</c> stands for emission.</summary>
    public static string[] TouchedSteps(this GeneratorRun run) =>
    [
        .. run.Result.TrackedSteps.Keys.Where(step => OwnSteps.Contains(step) && run.Touched(step) > 0).Order(StringComparer.Ordinal),
        .. run.EmittedAgain().Length > 0 ? ["Output"] : Array.Empty<string>(),
    ];

    /// <summary>How many outputs a step has.</summary>
    public static int Outputs(this GeneratorRun run, string step) => run.Reasons(step).Length;

    /// <summary>How many outputs were computed again, if only to find that nothing changed.</summary>
    public static int Recomputed(this GeneratorRun run, string step) => run.Reasons(step).Count(reason => reason != IncrementalStepRunReason.Cached);

    /// <summary>The files that were emitted again; an output that reports findings alone is none.</summary>
    public static IncrementalStepRunReason[] EmittedAgain(this GeneratorRun run) =>
    [
        .. run.Result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Where(output => output.Value is ITuple { Length: 2 } pair && pair[0] is IEnumerable sources && sources.Cast<object>().Any())
            .Select(output => output.Reason)
            .Where(reason => !IsUntouched(reason)),
    ];

    private static readonly string[] OwnSteps =
        [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private static IncrementalStepRunReason[] Reasons(this GeneratorRun run, string step) =>
    [
        .. run.Result.TrackedSteps[step].SelectMany(each => each.Outputs).Select(output => output.Reason),
    ];

    private static bool IsUntouched(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
