namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule ClassNotStaticPartial { get; } = new(
        "CORPUS001", Severity.Error, "A corpus class is static and partial",
        "The corpus class '{0}' is not a static partial class of its own, so that no members can be added to it: "
            + "write 'public static partial class {0}', outside other classes and without type parameters");

    public static Rule UnknownCorpus { get; } = new(
        "CORPUS002", Severity.Error, "The project has no corpus of that name",
        "The project has no corpus named '{0}'{1}: {2}");

    public static Rule CorpusWithoutTexts { get; } = new(
        "CORPUS003", Severity.Error, "The corpus has no texts",
        "The corpus '{0}' has no texts: put at least one .txt file into {1}{2}");

    public static Rule GeneratedMemberTaken { get; } = new(
        "CORPUS004", Severity.Error, "The class has a member that is to be generated",
        "The corpus class '{0}' already has something named '{1}', which is the name of a generated member: rename it");

    public static Rule LanguageTooOld { get; } = new(
        "CORPUS005", Severity.Error, "The project's C# is too old",
        "Generated code for the corpus class '{0}' needs C# 9 or later, and the project is compiled as C# {1}: "
            + "set <LangVersion>9</LangVersion> or higher");

    public static Rule LiteralsHalfFull { get; } = new(
        "CORPUS006", Severity.Info, "The corpora take half of what literals hold",
        LiteralsUsed + "from 100 % on it does not compile; for a corpus that grows, {4}");

    public static Rule LiteralsNearlyFull { get; } = new(
        "CORPUS007", Severity.Warning, "The corpora take most of what literals hold",
        LiteralsUsed + "from 100 % on it does not compile; {4}");

    public static Rule LiteralsTooLarge { get; } = new(
        "CORPUS008", Severity.Error, "The corpora take more than literals hold",
        LiteralsUsed + "the compiler refuses that with CS8103; {4}");

    public static Rule UnknownCorpusText { get; } = new(
        "CORPUS009", Severity.Error, "The way of texts into the assembly is unknown",
        "The project says <CorpusText>{0}</CorpusText>, which is no way in which texts get into an assembly: "
            + "write Literal, which is the default, or Resource");

    public static Rule ManyMembers { get; } = new(
        "CORPUS012", Severity.Warning, "The class has very many members",
        "The corpus class '{0}' has {1} properties for articles and {2} for actors, at which the compiler works for about {3} s: "
            + "limit them, [Corpus(\"{4}\", ArticleMembers = CorpusMembers.None, ActorMembers = CorpusMembers.Curated)], "
            + "or turn this warning off");

    /// <summary>The compiler sees texts and YAML alone, so only the command, which sees the folder, can tell.</summary>
    public static Rule UnreadFiles { get; } = new(
        "CORPUS016", Severity.Info, "Files that may be texts are not read",
        "The corpus's folder has {0}, beginning with this, which is no kind of file that is read: save what is a text as .txt, in UTF-8");

    /// <summary>All corpora are measured in the same way.</summary>
    private const string LiteralsUsed =
        "The corpora of this project, {0}, take {1} of the {2} characters that the string literals of an assembly have in all ({3} %): ";
}
