using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Texts;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>
/// A project, what it is after each sort of edit, and drivers that have seen it before: twice, as the first run after a cold one still
/// marks everything as seen.
/// </summary>
internal sealed class Edits(Project project)
{
    private const string Sentence = "“Nobody had foreseen what would come of it,” said Maria Lindgren.\n";

    private readonly Project[] otherTexts = [.. new[] { 50, 51 }.Select(article => WithSentence(project, LargeCorpus.Id(article) + ".txt"))];
    private int turn;

    public Project Project => project;

    public GeneratorDriver Driver { get; } = Twice(project, LoadedGenerator.Create());

    private static GeneratorDriver Twice(Project project, ISourceGenerator generator) => project.Run(project.WithOtherClass().Run(project.Driver(generator)));

    public GeneratorDriver Idle { get; } = Twice(project, new IdleGenerator().AsSourceGenerator());

    public Project OtherClass { get; } = project.WithOtherClass();

    /// <summary>A sentence more at the end of one text, or of another by turns: the generator remembers the last edit, and is to be given another.</summary>
    public Project OtherText => otherTexts[turn++ % otherTexts.Length];

    public Project OtherSidecar { get; } = project.With(Sibling(".yml"), "title: Another title\n" + project.Read(Sibling(".yml")));

    public Project OneMoreText { get; } = project.With("text-more.txt", "A title\n" + Sentence);

    private static Project WithSentence(Project project, string path) => project.With(path, project.Read(path) + Sentence);

    /// <summary>A file of a text in the middle of the corpus.</summary>
    private static string Sibling(string ending) => LargeCorpus.Id(50) + ending;
}
