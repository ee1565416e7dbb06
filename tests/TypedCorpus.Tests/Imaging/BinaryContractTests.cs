using System.ComponentModel;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedCorpus.Tests.Imaging;

/// <summary>What code that 1.0.0 generated refers to is there in the library as it is today, in both of its builds.</summary>
public class BinaryContractTests
{
    private static readonly Signatures Provider = new();

    [Theory]
    [InlineData("net8.0", "net8.0")]
    [InlineData("netstandard2.0", "net8.0")]
    [InlineData("netstandard2.0", "netstandard2.0")]
    public void Every_type_and_member_that_generated_code_of_1_0_0_refers_to_is_there(string framework, string library)
    {
        using var dataset = new PEReader(File.OpenRead(Dataset.PathOf(framework)));
        HashSet<string> there = Visible(library);

        string[] referred = [.. References(dataset.GetMetadataReader())];

        Assert.Contains("TypedCorpus.Imaging.CorpusImage.Open: TypedCorpus.Corpus()", referred);
        Assert.Contains("TypedCorpus.RecordList`1.get_Item: !0(Int32)", referred);
        Assert.Empty(referred.Except(there));
    }

    /// <summary>Else a library that was compiled for .NET Standard would miss a member where an app brings the build for .NET.</summary>
    [Fact]
    public void The_build_for_NET_has_all_that_the_one_for_NET_Standard_has() =>
        Assert.Empty(Visible("netstandard2.0").Except(Visible("net8.0")));

    [Fact]
    public void What_only_generated_code_calls_is_hidden_from_editors()
    {
        MemberInfo[] members =
        [
            typeof(TypedCorpus.Imaging.CorpusImage),
            .. typeof(ArticleList).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic),
            .. typeof(ActorList).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic),
        ];
        Assert.Equal(3, members.Length);
        Assert.All(members, member => Assert.Equal(EditorBrowsableState.Never, member.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    /// <summary>The types of the library that an assembly refers to, and their members.</summary>
    private static IEnumerable<string> References(MetadataReader reader)
    {
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
            if (IsOfLibrary(reader, handle)) yield return Provider.GetTypeFromReference(reader, handle, 0);

        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            string type = member.Parent.Kind switch
            {
                HandleKind.TypeReference => Provider.GetTypeFromReference(reader, (TypeReferenceHandle)member.Parent, 0),
                HandleKind.TypeSpecification => Provider.GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)member.Parent, 0).Split('<')[0],
                _ => "",
            };
            if (!type.StartsWith("TypedCorpus.", StringComparison.Ordinal)) continue;
            Assert.Equal(MemberReferenceKind.Method, member.GetKind());
            yield return $"{type}.{reader.GetString(member.Name)}: {Signatures.Of(member.DecodeMethodSignature(Provider, null))}";
        }
    }

    private static bool IsOfLibrary(MetadataReader reader, TypeReferenceHandle handle)
    {
        EntityHandle scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind == HandleKind.TypeReference
            ? IsOfLibrary(reader, (TypeReferenceHandle)scope)
            : scope.Kind == HandleKind.AssemblyReference
                && reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == "TypedCorpus";
    }

    /// <summary>The public types of a build of the library, and their members that other assemblies can call.</summary>
    private static HashSet<string> Visible(string framework)
    {
        using var library = new PEReader(File.OpenRead(Dataset.Library(framework)));
        MetadataReader reader = library.GetMetadataReader();
        var visible = new HashSet<string>(StringComparer.Ordinal);
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) is not (TypeAttributes.Public or TypeAttributes.NestedPublic)) continue;
            string name = Provider.GetTypeFromDefinition(reader, handle, 0);
            visible.Add(name);
            foreach (MethodDefinition method in type.GetMethods().Select(reader.GetMethodDefinition))
            {
                bool isCallable = (method.Attributes & MethodAttributes.MemberAccessMask)
                    is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
                if (isCallable) visible.Add($"{name}.{reader.GetString(method.Name)}: {Signatures.Of(method.DecodeSignature(Provider, null))}");
            }
        }

        return visible;
    }
}
