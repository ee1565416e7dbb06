namespace TypedCorpus.Diagnostics;

/// <summary>
/// What can be wrong with a corpus. The message says what it is and what to do, with the places {0}, {1}… for words of the case.
/// </summary>
internal sealed record Rule(string Id, Severity Severity, string Title, string Message, bool EnabledByDefault = true)
{
    /// <summary>
    /// Where the pages are. The project has no address of its own, so it is their place in the package and in the repository's
    /// src/TypedCorpus.Package; once it has one, it goes here and nowhere else.
    /// </summary>
    private const string Pages = "docs/diagnostics/";

    /// <summary>Its page: what it means, an example, how to mend it.</summary>
    public string HelpLink => Pages + Id + ".md";
}
