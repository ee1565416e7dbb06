using System.Text;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>How a run compares with the verified files. A verified file that the run did not give is stale, and as bad as a difference.</summary>
internal sealed record Comparison(
    string Directory, IReadOnlyList<Difference> Differences, IReadOnlyList<string> Stale, IReadOnlyList<string> Equal)
{
    public bool Passes => Differences.Count == 0 && Stale.Count == 0;

    /// <summary>What differs, in the order and under the headings of Verify's message.</summary>
    public string Message
    {
        get
        {
            var text = new StringBuilder($"Directory: {Directory}\n");
            List(text, "New", Differences.Where(difference => difference.IsNew).Select(Pair));
            List(text, "NotEqual", Differences.Where(difference => !difference.IsNew).Select(Pair));
            List(text, "Delete", Stale.Select(Path.GetFileName));
            List(text, "Equal", Equal.Select(Path.GetFileName));
            text.Append("\nFileContent:\n");
            foreach (Difference difference in Differences)
            {
                text.Append($"\nReceived: {Path.GetFileName(difference.Received)}\n{difference.Actual}\n");
                if (!difference.IsNew) text.Append($"\nVerified: {Path.GetFileName(difference.Verified)}\n{difference.Expected}\n");
            }

            return text.ToString();
        }
    }

    private static string Pair(Difference difference) =>
        $"Received: {Path.GetFileName(difference.Received)}\n    Verified: {Path.GetFileName(difference.Verified)}";

    private static void List(StringBuilder text, string heading, IEnumerable<string?> entries)
    {
        string[] lines = [.. entries.Select(entry => $"  - {entry}\n")];
        if (lines.Length > 0) text.Append($"{heading}:\n").AppendJoin("", lines);
    }
}
