namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule ClassNotStaticPartial { get; } = new(
        "CORPUS001", Severity.Error, "A corpus class is static and partial",
        "The corpus class '{0}' is not a static partial class of its own, so that no members can be added to it: write 'public static partial class {0}', outside other classes and without type parameters");

    public static Rule UnknownCorpus { get; } = new(
        "CORPUS002", Severity.Error, "The project has no corpus of that name",
        "The project has no corpus named '{0}'{1}: put its texts into a folder 'seeds' beside the project file and name it \"seeds\", or declare <Corpus Include=\"folder/**\" Name=\"{0}\" /> in the project");

    public static Rule CorpusWithoutTexts { get; } = new(
        "CORPUS003", Severity.Error, "The corpus has no texts",
        "The corpus '{0}' has no texts: put at least one .txt file into {1}");

    public static Rule GeneratedMemberTaken { get; } = new(
        "CORPUS004", Severity.Error, "The class has a member that is to be generated",
        "The corpus class '{0}' already has something named '{1}', which is the name of a generated member: rename it");

    public static Rule LanguageTooOld { get; } = new(
        "CORPUS005", Severity.Error, "The project's C# is too old",
        "Generated code for the corpus class '{0}' needs C# 9 or later, and the project is compiled as C# {1}: set <LangVersion>9</LangVersion> or higher");

    public static Rule LiteralsHalfFull { get; } = new(
        "CORPUS006", Severity.Info, "The corpora take half of what literals hold",
        LiteralsUsed + "from 100 % on it does not compile, so a corpus that grows is divided among several projects in time");

    public static Rule LiteralsNearlyFull { get; } = new(
        "CORPUS007", Severity.Warning, "The corpora take most of what literals hold",
        LiteralsUsed + "from 100 % on it does not compile, so divide the corpus among several projects now");

    public static Rule LiteralsTooLarge { get; } = new(
        "CORPUS008", Severity.Error, "The corpora take more than literals hold",
        LiteralsUsed + "the compiler refuses that with CS8103, so divide the corpus among several projects");

    /// <summary>All of them are measured in the same way.</summary>
    private const string LiteralsUsed =
        "The corpora of this project, {0}, take {1} of the {2} characters that the string literals of an assembly have in all ({3} %): ";
}
