using System.Reflection;
using System.Runtime.Loader;

namespace TypedCorpus.Tests.Imaging;

/// <summary>The dataset of 1.0.0 that is kept, loaded beside a build of the library: the one that the tests use, or the one for .NET Standard.</summary>
internal sealed class Dataset(string? library) : AssemblyLoadContext("dataset", isCollectible: true)
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Datasets");

    /// <summary>Where a build of the library is.</summary>
    public static string Library(string framework) => framework == "net8.0"
        ? typeof(Corpus).Assembly.Location
        : Path.Combine(AppContext.BaseDirectory, framework, "TypedCorpus.dll");

    public static string PathOf(string framework) => Path.Combine(Folder, $"seeds-1.0.0.{framework}.dll");

    /// <summary>Its corpus: a <see cref="TypedCorpus.Corpus"/> of the library that was asked for.</summary>
    public static object Corpus(Assembly dataset) =>
        dataset.GetType("SeedCorpus.Seeds", throwOnError: true)!.GetProperty("Corpus")!.GetValue(null)!;

    protected override Assembly? Load(AssemblyName assemblyName) =>
        library is not null && assemblyName.Name == "TypedCorpus" ? LoadFromAssemblyPath(library) : null;
}
