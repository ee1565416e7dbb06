using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit.v3;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>A comparison with its settings. It runs when it is awaited or becomes a task, and then once.</summary>
internal sealed class SettingsTask(GeneratorDriverRunResult result, string directory)
{
    private readonly List<Func<GeneratedSourceResult, bool>> ignored = [];
    private string path = directory;
    private Task? task;

    /// <summary>Where the verified files stand, from the folder of the test's source.</summary>
    public SettingsTask UseDirectory(string subdirectory)
    {
        path = Path.Combine(path, subdirectory);
        return this;
    }

    /// <summary>Leaves sources out; what was reported stays.</summary>
    public SettingsTask IgnoreGeneratedResult(Func<GeneratedSourceResult, bool> ignore)
    {
        ignored.Add(ignore);
        return this;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public Task ToTask() => task ??= Run();

    private Task Run()
    {
        Target[] targets = [.. Target.Of(result, source => !ignored.Any(ignore => ignore(source)))];
        Comparison comparison = new Snapshot(path, Prefix()).Compare(targets);
        Assert.True(comparison.Passes, comparison.Message);
        return Task.CompletedTask;
    }

    /// <summary>How the files of the running test begin: its class and its method, without the namespace.</summary>
    private static string Prefix() => TestContext.Current.TestMethod is IXunitTestMethod test
        ? $"{test.TestClass.Class.Name}.{test.Method.Name}"
        : throw new InvalidOperationException("No test is running.");
}
