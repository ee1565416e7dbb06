namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule SidecarWithoutText { get; } = new(
        "CORPUS403", Severity.Error, "A sidecar has no text",
        "There is no text '{0}' that this sidecar could be about{1}: give the sidecar the name of its text, or delete it");

    public static Rule DuplicateMember { get; } = new(
        "CORPUS404", Severity.Error, "A member name is taken twice",
        "The member '{0}' is already that of '{1}': choose another name with 'member:'");

    public static Rule ReservedMember { get; } = new(
        "CORPUS405", Severity.Error, "A member name is reserved",
        "A member cannot be named '{0}', which the generated list has already: choose another name with 'member:'");

    public static Rule DuplicateArticleId { get; } = new(
        "CORPUS406", Severity.Error, "An article id is taken twice",
        "The article id '{0}' is already that of {1}: choose another with 'id:'");

    public static Rule NoMemberName { get; } = new(
        "CORPUS407", Severity.Error, "An id gives no member name",
        "The id '{0}' has no ASCII letter or digit that a member could be named after: choose a name with 'member:'");
}
