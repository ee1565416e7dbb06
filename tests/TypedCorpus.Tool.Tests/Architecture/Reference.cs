namespace TypedCorpus.Tool.Tests.Architecture;

/// <summary>A place in a source file that names a type of another file, or a member of one.</summary>
/// <param name="From">The file, below its project's folder, with <c>/</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="To">The file that declares the type.</param>
/// <param name="Type">The type.</param>
internal readonly record struct Reference(string From, int Line, string To, string Type)
{
    public override string ToString() => $"{From}({Line}) knows {Type} of {To}";
}
