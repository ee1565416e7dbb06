using System.Reflection;
using System.Runtime.Loader;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>A compiled project, to read its corpus back from.</summary>
internal sealed class TestAssembly(byte[] image)
{
    private readonly Assembly assembly = new AssemblyLoadContext("test", isCollectible: true).LoadFromStream(new MemoryStream(image));

    public byte[] Image => image;

    /// <summary>What the generated property <c>Corpus</c> of a class gives.</summary>
    public Corpus Corpus(string className = "Seeds") => (Corpus)Property(Class(className), "Corpus").GetValue(null)!;

    /// <summary>What a typed member gives: <c>Member("Actors", "LevDengov")</c>.</summary>
    public object Member(string list, string member)
    {
        object members = Property(Class("Seeds"), list).GetValue(null)!;
        return Property(members.GetType(), member).GetValue(members)!;
    }

    private Type Class(string name) => assembly.GetType(name) ?? throw new InvalidOperationException($"There is no class {name}.");

    private static PropertyInfo Property(Type type, string name) =>
        type.GetProperty(name) ?? throw new InvalidOperationException($"{type} has no property {name}.");
}
