namespace TypedCorpus.Generator.Declarations;

/// <summary>
/// A class that <c>[Corpus]</c> makes a typed corpus: all that generated code needs to know of it. Where it stands is left out.
/// </summary>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsDocumented">Whether the user wrote documentation for it; two summaries would run together.</param>
/// <param name="ArticleMembers">Which articles have a property.</param>
/// <param name="ActorMembers">Which actors have a property.</param>
internal sealed record CorpusDeclaration(
    string Corpus, string Namespace, string Name, bool IsDocumented, CorpusMembers ArticleMembers, CorpusMembers ActorMembers)
{
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}
