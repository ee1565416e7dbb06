using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>A comparison with its settings. It runs when it is awaited or becomes a task, and then once.</summary>
internal sealed class SettingsTask(GeneratorDriverRunResult result, string directory)
{
    private readonly List<Func<GeneratedSourceResult, bool>> ignored = [];
    private string path = directory;
    private string? methodName;
    private string parameters = "";
    private Task? task;

    /// <summary>Where the verified files stand, from the folder of the test's source.</summary>
    public SettingsTask UseDirectory(string subdirectory)
    {
        path = Path.Combine(path, subdirectory);
        return this;
    }

    /// <summary>The second part of the files' names, in place of the test method's name.</summary>
    public SettingsTask UseMethodName(string name)
    {
        methodName = name;
        return this;
    }

    /// <summary>What tells the cases of a theory apart in the files' names.</summary>
    public SettingsTask UseTextForParameters(string text)
    {
        parameters = "_" + text;
        return this;
    }

    /// <summary>Leaves sources out; what was reported stays.</summary>
    public SettingsTask IgnoreGeneratedResult(Func<GeneratedSourceResult, bool> ignore)
    {
        ignored.Add(ignore);
        return this;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask comparison) => comparison.ToTask();

    public Task ToTask() => task ??= Run();

    private Task Run()
    {
        string prefix = RunningTest.Prefix(methodName) + parameters;
        RunningTest.Claim(path, prefix);
        var snapshot = new Snapshot(path, prefix);
        Target[] targets = [.. Target.Of(result, source => !ignored.Any(ignore => ignore(source)))];
        Comparison comparison = snapshot.Compare(targets);
        if (Acceptance.IsOn) comparison.Accept();
        else if (!comparison.Passes) Assert.Fail(comparison.Message);
        return Task.CompletedTask;
    }
}
