using System.Globalization;

namespace TypedCorpus.Diagnostics;

/// <summary>A diagnostic as a value: which rule, where, and the words of the case. No place means the project as a whole.</summary>
internal sealed record Finding(Rule Rule, Place? Place, EquatableArray<string> Arguments)
{
    public Finding(Rule rule, Place? place, params string[] arguments)
        : this(rule, place, new EquatableArray<string>(arguments)) { }

    /// <summary>The words of the case as they go into the message, where nothing of them may hide or break the line.</summary>
    public string[] VisibleArguments => [.. Arguments.Select(Excerpt.Visible)];

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, VisibleArguments);

    /// <summary>In the compiler's form: <c>file(line,column): error CORPUS000: …</c>, lines and columns from 1.</summary>
    public override string ToString()
    {
        string severity = Rule.Severity.ToString().ToLowerInvariant();
        return Place is { } place
            ? FormattableString.Invariant($"{place.Path}({place.StartLine + 1},{place.StartColumn + 1}): {severity} {Rule.Id}: {Message}")
            : $"{severity} {Rule.Id}: {Message}";
    }
}
