namespace TypedCorpus.Tool.Files;

/// <summary>What became of a file that was to be written.</summary>
/// <param name="IsWritten">Whether it has the new content. If not, it has all that it had.</param>
/// <param name="IsOutdated">Whether it has changed since it was read, so that another reading may go better.</param>
/// <param name="Message">Why it was not written.</param>
internal sealed record WriteOutcome(bool IsWritten, bool IsOutdated, string Message)
{
    public static WriteOutcome Written { get; } = new(true, false, "");

    public static WriteOutcome Outdated(string path) => new(false, true, $"'{path}' has changed since it was read, and was not written.");

    public static WriteOutcome Failed(string path, string why) => new(false, false, $"'{path}' was not written: {why}");
}
