namespace TypedCorpus.Tool.Files;

/// <summary>What became of a file that was to be written.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Message">Why it was not written.</param>
internal sealed record WriteOutcome(WriteEnd End, string Message)
{
    public static WriteOutcome Written { get; } = new(WriteEnd.Written, "");

    public static WriteOutcome Outdated(string path) =>
        new(WriteEnd.Outdated, $"'{path}' has changed since it was read, and was not written.");

    public static WriteOutcome Failed(string path, string why) => new(WriteEnd.Failed, $"'{path}' was not written: {why}");
}
