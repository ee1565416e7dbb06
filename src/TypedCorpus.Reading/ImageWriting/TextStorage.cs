namespace TypedCorpus.ImageWriting;

/// <summary>How the texts of a project's corpora get into its assembly.</summary>
internal enum TextStorage
{
    /// <summary>As string literals in generated code, where they can be read.</summary>
    Literal,

    /// <summary>As resources that the build gathers, a group each; generated code has the tables alone.</summary>
    Resource,
}
