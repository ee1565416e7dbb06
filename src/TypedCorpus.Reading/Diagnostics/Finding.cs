using System.Globalization;

namespace TypedCorpus.Diagnostics;

/// <summary>A diagnostic as a value: which rule, where, and the words of the case. No place means the project as a whole.</summary>
internal sealed record Finding(Rule Rule, Place? Place, EquatableArray<string> Arguments)
{
    public Finding(Rule rule, Place? place, params string[] arguments)
        : this(rule, place, new EquatableArray<string>(arguments)) { }

    private const int LongestArgument = 1_000;

    /// <summary>By path, line and column; then by id and message, so that any two findings have one order.</summary>
    public static IComparer<Finding> ByPlace { get; } = Comparer<Finding>.Create(static (one, other) =>
    {
        int order = string.CompareOrdinal(one.Place?.Path, other.Place?.Path);
        if (order == 0) order = (one.Place?.Range.Start ?? 0).CompareTo(other.Place?.Range.Start ?? 0);
        if (order == 0) order = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(one.Message, other.Message);
    });

    /// <summary>What could be written instead, the likeliest first.</summary>
    public EquatableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>
    /// The words of the case as they go into the message, where nothing of them may hide or break the line, or fill the screen.
    /// </summary>
    public string[] VisibleArguments => [.. Arguments.Select(words => Excerpt.Visible(words, LongestArgument))];

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, VisibleArguments);

    /// <summary>
    /// In the compiler's form: <c>file(line,column): error CORPUS000: …</c>, lines and columns from 1, on one line whatever the file is
    /// called.
    /// </summary>
    public override string ToString()
    {
        string words = $"{Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
        if (Place is not { } place) return words;
        string path = Excerpt.Visible(place.Path, LongestArgument);
        return FormattableString.Invariant($"{path}({place.StartLine + 1},{place.StartColumn + 1}): {words}");
    }
}
