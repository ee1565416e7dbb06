namespace TypedCorpus;

/// <summary>
/// Makes a <c>static partial class</c> the typed corpus of a folder of texts. The generator adds the members
/// <c>Articles</c>, <c>Actors</c>, <c>Quotes</c>, <c>Search</c>, <c>Info</c> and <c>Corpus</c>.
/// </summary>
/// <remarks>
/// The generator works in projects that reference the package TypedCorpus themselves. One that only uses datasets has the attribute and no
/// generator: there the class stays empty, and <c>CS0103</c> says that its members do not exist. Then add the PackageReference.
/// </remarks>
/// <example><code>
/// [Corpus("seeds")]
/// public static partial class Seeds { }
/// </code></example>
/// <param name="name">
/// The name of a corpus of this project. Without further settings that is <c>seeds</c>, the folder of that name beside the
/// project file; another is declared as <c>&lt;Corpus Include="texts/**" Name="news" /&gt;</c> in the project.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusAttribute(string name) : Attribute
{
    /// <summary>The name of the corpus, as the project declares it.</summary>
    public string Name { get; } = name;

    /// <summary>Which articles have a property of their own; all, if nothing is said.</summary>
    public CorpusMembers ArticleMembers { get; set; }

    /// <summary>Which actors have a property of their own; all, if nothing is said.</summary>
    public CorpusMembers ActorMembers { get; set; }
}
