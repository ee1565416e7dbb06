namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule UnknownActor { get; } = new(
        "CORPUS401", Severity.Error, "The speaker is not on the roster",
        "No actor of the roster has the id '{0}': {1}");

    public static Rule DuplicateActor { get; } = new(
        "CORPUS402", Severity.Error, "An actor's id is taken twice",
        "The actor '{0}' is on the roster already, at line {1}: give this one an id of its own, or make one entry of the two");

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
        "A member cannot be named after the id '{0}', which has no letter or digit, or more than 200 of them: "
            + "choose a name with 'member:'");

    public static Rule TwinFiles { get; } = new(
        "CORPUS408", Severity.Error, "Two files are for the same thing",
        "The files '{0}' and '{1}' are for the same thing, so only one of them would be read: {2}");

    public static Rule ActorWithoutMember { get; } = new(
        "CORPUS409", Severity.Info, "An inferred actor has no member",
        "The inferred actor '{0}' has no member of its own, because the name that its id '{1}' gives is reserved or another's: "
            + "put the actor on the roster, with a 'member:'");

    public static Rule UnusedActor { get; } = new(
        "CORPUS410", Severity.Info, "An actor of the roster is in no text",
        "No text quotes or mentions the actor '{0}': see whether its names are those of the texts, or take it off the roster");

    public static Rule NameOfTwoActors { get; } = new(
        "CORPUS411", Severity.Error, "A name is claimed by two actors",
        "The name '{0}' is also one of '{1}' (line {2}), so a text that has it could mean either: "
            + "leave it to one of the two, and write longer names for the other");

    public static Rule DoubtfulSpeaker { get; } = new(
        "CORPUS412", Severity.Warning, "A name may mean another speaker",
        "The rules take this for the actor '{0}', but {1}: say in the sidecar who speaks");

    public static Rule ArticleWithoutMember { get; } = new(
        "CORPUS413", Severity.Info, "An article has no member",
        "The article '{0}' has no property of its own, because {1}: "
            + "Articles.Find(\"{0}\") gives it; for a property, write a 'member:' into its sidecar '{2}' or its front matter");

    public static Rule MisnamedFile { get; } = new(
        "CORPUS414", Severity.Error, "A file of the corpus has another name",
        "There is no text that '{0}' could be a sidecar of: if it is {1}, call it '{2}', in the corpus's folder itself");
}
