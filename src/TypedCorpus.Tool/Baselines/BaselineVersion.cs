using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Baselines;

/// <summary>
/// The version of the package that a baseline was written down for, and the lowest that the next may have: <c># version: 1.2.0, next: 2.0.0</c>
/// below the head of the file. What changes after several writings is counted from the version, and not from the last writing.
/// </summary>
/// <param name="Current">Major, minor, patch; what follows a hyphen or a plus is left out.</param>
/// <param name="Next">The same.</param>
internal sealed partial record BaselineVersion(Version Current, Version Next)
{
    public static BaselineVersion? Read(string baseline) =>
        Remark().Match(baseline) is { Success: true } remark && Parse(remark.Groups["current"].Value) is { } current
            ? new(current, Parse(remark.Groups["next"].Value) ?? current)
            : null;

    /// <summary>Three numbers, of which the package's version begins.</summary>
    public static Version? Parse(string text) => Number().IsMatch(text) ? Version.Parse(text.Split('-', '+')[0]) : null;

    public static string Without(string baseline) => Remark().Replace(baseline, "");

    /// <summary>Below the head, which is the first line.</summary>
    public string Into(string baseline)
    {
        string next = Next > Current ? $", next: {Next}" : "";
        return baseline.Insert(baseline.IndexOf('\n', StringComparison.Ordinal) + 1, $"# version: {Current}{next}\n");
    }

    /// <summary>Of a package before 1.0.0 the minor version rises where the major one would, and the patch where the minor one would.</summary>
    public BaselineVersion After(VersionRise rise)
    {
        (int major, int minor, int patch) = (Current.Major, Current.Minor, Current.Build);
        VersionRise taken = major > 0 || rise == VersionRise.Patch ? rise : rise - 1;
        Version needed = taken switch
        {
            VersionRise.Major => new(major + 1, 0, 0),
            VersionRise.Minor => new(major, minor + 1, 0),
            _ => rise == VersionRise.Patch ? Current : new(major, minor, patch + 1),
        };
        return this with { Next = needed > Next ? needed : Next };
    }

    [GeneratedRegex(@"^# version: (?<current>\d+\.\d+\.\d+)(?:, next: (?<next>\d+\.\d+\.\d+))?\r?\n", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]+)?$")]
    private static partial Regex Number();
}
