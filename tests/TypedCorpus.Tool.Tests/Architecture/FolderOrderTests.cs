using System.Runtime.CompilerServices;

namespace TypedCorpus.Tool.Tests.Architecture;

/// <summary>The folders of the projects know each other one way, in the order that <c>src/README.md</c> tells.</summary>
public class FolderOrderTests
{
    private static readonly string Sources = Path.GetFullPath(Path.Combine(Here(), "../../../src"));

    private static readonly FolderOrder[] Orders =
        FolderOrder.ReadAll(File.ReadAllText(Path.Combine(Sources, "README.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void Each_folder_knows_only_those_before_it()
    {
        string[] projects = ["TypedCorpus", "TypedCorpus.Reading", "TypedCorpus.Generator", "TypedCorpus.Tool"];
        Assert.Equal(projects, Orders.Select(order => order.Project));
        Dictionary<string, SourceProject> modern = Open("NET", "NET8_0_OR_GREATER"), standard = Open();
        Assert.Empty(modern.Values.SelectMany(project => project.Errors));
        foreach (FolderOrder order in Orders)
        {
            // Of the other target framework only what is other there.
            Reference[] references =
                [.. modern[order.Project].References().Concat(standard[order.Project].References(text => text.Contains("#if"))).Distinct()];
            TestContext.Current.TestOutputHelper?.WriteLine($"{order.Project}\n{string.Join('\n', order.Graph(references))}");
            Assert.NotEmpty(references);
            string violations = string.Join('\n', order.Violations(references));
            Assert.True(violations.Length == 0, violations);
        }
    }

    /// <summary>So that a <c>using</c> says which folder it is for.</summary>
    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        Dictionary<string, SourceProject> projects = Open();
        foreach ((string name, SourceProject project) in projects)
        {
            string root = name == "TypedCorpus.Reading" ? "TypedCorpus" : name;
            Assert.NotEmpty(project.Namespaces);
            Assert.All(project.Namespaces, declared => Assert.Equal(
                string.Join('.', declared.File.Split('/')[..^1].Prepend(root)), declared.Namespace));
        }
    }

    /// <summary>In the order of the page, which is that of their references.</summary>
    private static Dictionary<string, SourceProject> Open(params string[] symbols)
    {
        var projects = new Dictionary<string, SourceProject>(StringComparer.Ordinal);
        foreach (string project in Orders.Select(order => order.Project))
            projects.Add(project, new SourceProject(project, FilesOf(Path.Combine(Sources, project)), symbols, [.. projects.Values]));
        return projects;
    }

    private static IEnumerable<(string Path, string Text)> FilesOf(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where path.Split('/')[0] is not ("bin" or "obj")
        orderby path
        select (path, File.ReadAllText(file));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
