using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace TypedCorpus.Examples.Tests;

/// <summary>An example with the assemblies beside it, apart from those of the tests.</summary>
internal sealed class ExampleProgram(string path) : AssemblyLoadContext(Path.GetFileName(path), isCollectible: true)
{
    private const string Prefix = "TypedCorpus.Examples.";

    private static readonly Dictionary<string, string> Paths = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "example-programs.txt"))
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)[Prefix.Length..]);

    private readonly AssemblyDependencyResolver dependencies = new(path);

    public static IEnumerable<string> Names => Paths.Keys.Order(StringComparer.Ordinal);

    public static string Print(string example, string culture)
    {
        (TextWriter console, CultureInfo before) = (Console.Out, CultureInfo.CurrentCulture);
        using var printed = new StringWriter { NewLine = "\n" };
        var program = new ExampleProgram(Paths[example]);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            MethodInfo main = program.LoadFromAssemblyPath(Paths[example]).EntryPoint!;
            // A program sets the console's encoding first, which gives it a new writer; what is printed after that counts.
            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Console.SetOut(printed);
            main.Invoke(null, [Array.Empty<string>()]);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = before;
            program.Unload();
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        dependencies.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
}
