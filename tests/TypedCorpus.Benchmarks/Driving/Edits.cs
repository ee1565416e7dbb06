using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Texts;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>
/// A project, what it is after each sort of edit, and drivers that have seen it before: twice, as the first run after a cold one still
/// marks everything as seen.
/// </summary>
internal sealed class Edits(Project project)
{
    public Project Project => project;

    public GeneratorDriver Driver { get; } = Twice(project, LoadedGenerator.Create());

    private static GeneratorDriver Twice(Project project, ISourceGenerator generator) => project.Run(project.WithOtherClass().Run(project.Driver(generator)));

    public GeneratorDriver Idle { get; } = Twice(project, new IdleGenerator().AsSourceGenerator());

    public Project OtherClass { get; } = project.WithOtherClass();

    /// <summary>A sentence more at the end of the text that has a sidecar.</summary>
    public Project OtherText { get; } = project.With(Sibling(".txt"), project.Read(Sibling(".txt")) + Sentence);

    public Project OtherSidecar { get; } = project.With(Sibling(".yml"), "title: Another title\n" + project.Read(Sibling(".yml")));

    public Project OneMoreText { get; } = project.With("text-more.txt", "A title\n" + Sentence);

    private const string Sentence = "“Nobody had foreseen what would come of it,” said Maria Lindgren.\n";

    /// <summary>A file of a text in the middle of the corpus.</summary>
    private static string Sibling(string ending) => LargeCorpus.Id(50) + ending;
}
