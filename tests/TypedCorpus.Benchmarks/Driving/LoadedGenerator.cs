using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>
/// The generator as a compiler loads it: its own builds for <c>netstandard2.0</c>, apart from those that the other benchmarks measure;
/// only Roslyn is shared.
/// </summary>
internal sealed class LoadedGenerator : AssemblyLoadContext
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "generator");

    public static Type Type { get; } = new LoadedGenerator()
        .LoadFromAssemblyPath(Path.Combine(Folder, "TypedCorpus.Generator.dll"))
        .GetType("TypedCorpus.Generator.CorpusGenerator", throwOnError: true)!;

    public static ISourceGenerator Create() => ((IIncrementalGenerator)Activator.CreateInstance(Type)!).AsSourceGenerator();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(Folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
