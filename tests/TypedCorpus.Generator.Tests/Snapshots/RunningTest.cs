using System.Collections.Concurrent;
using Xunit.v3;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>The test that asks: it names the files.</summary>
internal static class RunningTest
{
    private static readonly ConcurrentDictionary<string, bool> Claimed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Type and method, without the namespace; a nested type after the one it stands in.</summary>
    public static string Prefix(string? methodName)
    {
        if (TestContext.Current.TestMethod is not IXunitTestMethod test) throw new InvalidOperationException("No test is running.");
        Type type = test.TestClass.Class;
        string typeName = type.ReflectedType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
        return $"{typeName}.{methodName ?? test.Method.Name}";
    }

    /// <summary>Two comparisons over the same files would hide each other's failure.</summary>
    public static void Claim(string directory, string prefix)
    {
        if (!Claimed.TryAdd(Path.GetFullPath(Path.Combine(directory, prefix)), true))
            throw new InvalidOperationException($"{prefix} was verified before. Set it apart with UseMethodName or UseTextForParameters.");
    }
}
