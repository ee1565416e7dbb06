using Microsoft.CodeAnalysis;
using TypedCorpus.Build;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>The resources that the package's targets make of a project's texts: by the same task, from files on disk.</summary>
internal static class GatheredTexts
{
    public static ResourceDescription[] Of(TestProject project)
    {
        if (project.CorpusText != "Resource") return [];
        string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
        try
        {
            foreach (SeedText file in project.Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(folder + file.Path)!);
                File.WriteAllBytes(folder + file.Path, file.ToArray());
            }

            string gathered = Path.Combine(folder, "gathered");
            var task = new GatherCorpusTexts
            {
                Files = [.. project.Files.Select(file => folder + file.Path)],
                Roots = project.Roots.Replace("=/", $"={folder}/", StringComparison.Ordinal),
                Folder = gathered,
            };
            Assert.True(task.Execute());
            return [.. Directory.EnumerateFiles(gathered).Select(Describe)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ResourceDescription Describe(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return new ResourceDescription(Path.GetFileName(file), () => new MemoryStream(bytes), isPublic: true);
    }
}
