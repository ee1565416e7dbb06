namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule ShippedGone { get; } = new(
        "CORPUS501", Severity.Warning, "An entry of the baseline is gone",
        "The {0} '{1}'{2} is in the baseline and no longer in the corpus: "
            + "bring it back, or run 'corpus baseline' to agree that it is gone");

    public static Rule ShippedChanged { get; } = new(
        "CORPUS502", Severity.Warning, "An entry of the baseline has changed",
        "The {0} '{1}'{2} is not what the baseline says: undo the change, or run 'corpus baseline' to agree to it");

    public static Rule NotShipped { get; } = new(
        "CORPUS503", Severity.Info, "The baseline does not list all entries",
        "The corpus has {0} that the baseline does not list ({1}): run 'corpus baseline' to list what is new");

    public static Rule BaselineSyntax { get; } = new(
        "CORPUS504", Severity.Error, "A line of the baseline cannot be read",
        "The line is no entry of the form 'kind id | hash | description': run 'corpus baseline' to write the file anew");

    public static Rule BaselineTwice { get; } = new(
        "CORPUS505", Severity.Error, "The baseline has an entry twice",
        "The entry is written already at line {0}, perhaps by a merge: "
            + "delete one of the two, or run 'corpus baseline' to write the file anew");
}
