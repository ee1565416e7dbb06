using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Checking;

/// <summary>The severities that the user chose in place of those of the rules.</summary>
internal sealed class Severities
{
    private readonly Dictionary<string, Severity?> byId;

    private Severities(Dictionary<string, Severity?> byId) => this.byId = byId;

    public static Severities Default { get; } = new([]);

    /// <param name="settings">As <c>CORPUS103=error</c>, each readable; of two for one id the last counts.</param>
    public static Severities Of(IEnumerable<string> settings)
    {
        var byId = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase);
        foreach (string setting in settings)
            if (TryRead(setting, out _, out (string Id, Severity? Severity) read)) byId[read.Id] = read.Severity;
        return new(byId);
    }

    public static bool TryRead(string setting, [NotNullWhen(false)] out string? problem, out (string Id, Severity? Severity) read)
    {
        (string[] parts, problem, read) = (setting.Split('='), null, default);
        Severity? severity = null;
        bool isKnown = parts.Length == 2 && TryReadSeverity(parts[1].Trim(), out severity);
        if (isKnown) read = (parts[0].Trim(), severity);
        else problem = $"'{setting}' is no setting: write an id and error, warning, info or none, such as CORPUS103=error.";
        return isKnown;
    }

    /// <summary>The finding as it is to be reported; <see langword="null"/> if it is not to be reported.</summary>
    public Finding? Apply(Finding finding)
    {
        if (!byId.TryGetValue(finding.Rule.Id, out Severity? severity)) return finding.Rule.EnabledByDefault ? finding : null;
        return severity is { } grave ? finding with { Rule = finding.Rule with { Severity = grave } } : null;
    }

    /// <summary>The words of .globalconfig.</summary>
    private static bool TryReadSeverity(string word, out Severity? severity)
    {
        severity = word switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" or "suggestion" => Severity.Info,
            _ => null,
        };
        return severity is not null || word is "none" or "silent";
    }
}
