namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule YamlSyntax { get; } = new(
        "CORPUS201", Severity.Error, "The YAML cannot be read",
        "The YAML cannot be read from here on ({0}): {1}");

    public static Rule UnknownKey { get; } = new(
        "CORPUS202", Severity.Error, "The key is unknown",
        "The key '{0}' means nothing here: {1}");

    public static Rule WrongValue { get; } = new(
        "CORPUS203", Severity.Error, "The value is of the wrong kind",
        "{0} is {1}: write {2}");

    public static Rule MissingKey { get; } = new(
        "CORPUS204", Severity.Error, "A key is missing",
        "{0} has no '{1}': add {2}");

    public static Rule DuplicateKey { get; } = new(
        "CORPUS205", Severity.Error, "A key is written twice",
        "The key '{0}' is written already at {1}: keep one of the two");

    public static Rule YamlRefused { get; } = new(
        "CORPUS206", Severity.Error, "The YAML uses what seeds may not",
        "The YAML has {0}, which seeds may not have: {1}");

    public static Rule KeyOfSpeech { get; } = new(
        "CORPUS207", Severity.Error, "A phrase has no speaker",
        "The entry has 'use', so its words quote nobody, and '{0}', which only speech has: delete one of the two");

    public static Rule HashInFrontMatter { get; } = new(
        "CORPUS208", Severity.Error, "A file cannot hold its own hash",
        "'sha256' is of all bytes of the file, those of its front matter too, so it cannot stand in the front matter: "
            + "put it into a sidecar, or delete it");

    public static Rule CutAnchor { get; } = new(
        "CORPUS209", Severity.Error, "A comment cuts off words of the text",
        "In YAML a comment begins here, so '{0}' ends before it, though the text goes on with '{1}': put the words in quotation marks");

    public static Rule CutValue { get; } = new(
        "CORPUS210", Severity.Warning, "A comment may cut off a part of the value",
        "In YAML a comment begins here, so {0} ends before '{1}': "
            + "put the value in quotation marks if that belongs to it, or leave two blanks before a comment");

    public static Rule KeysBesideActor { get; } = new(
        "CORPUS211", Severity.Error, "The keys of an actor stand beside it",
        "The key '{0}' stands beside the actor '{1}' and not below it: write the keys of an actor further in than its id");

    public static Rule EditedDraft { get; } = new(
        "CORPUS218", Severity.Info, "A draft was edited",
        "The entry was drafted and has been edited since, so it counts as yours: delete the key 'draft', which says no more");

    public static Rule FormerIdTaken { get; } = new(
        "CORPUS219", Severity.Error, "A former id is another's",
        "The former id '{0}' of '{1}' is an id of '{2}' too, so it could mean either: leave it to one of the two");
}
