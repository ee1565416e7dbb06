using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>An object of the compiler in a step would keep whole compilations alive, and would never be equal to the next one.</summary>
public class PipelineValuesTests
{
    private static readonly Type[] Forbidden =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(AdditionalText), typeof(Location), typeof(Diagnostic)];

    [Fact]
    public void No_step_holds_an_object_of_the_compiler()
    {
        TestProject complete = SeedFolder.Project with { Severities = SeedFolder.Project.Severities.Add("CORPUS601", ReportDiagnostic.Info) };
        GeneratorRun run = complete.With("seeds/corpus.shipped", "actor nobody | 00000000\n").Run();
        string[] own = [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (string step in own)
        {
            foreach ((object value, _) in run.Result.TrackedSteps[step].SelectMany(each => each.Outputs)) Walk(value, step, seen);
        }

        Assert.True(seen.Count > 100, $"Only {seen.Count} objects were looked at.");
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Pointer) return;
        Assert.False(Array.Exists(Forbidden, type => type.IsInstanceOfType(value)), $"{path} is a {value.GetType()}");
        if (!value.GetType().IsValueType && !seen.Add(value)) return;

        if (value is IEnumerable items and not string)
        {
            foreach (object? item in items) Walk(item, path + "[]", seen);
            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            if (!field.FieldType.IsPointer && field.FieldType.Namespace?.StartsWith("System.Reflection", StringComparison.Ordinal) != true)
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
    }
}
