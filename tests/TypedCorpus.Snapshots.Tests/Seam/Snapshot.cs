using System.Text;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>The verified files of one test: those in a folder that begin with its name.</summary>
internal sealed class Snapshot(string directory, string prefix)
{
    /// <summary>Compares to the last character and leaves a received file beside each verified one that is missing or differs.</summary>
    public Comparison Compare(IReadOnlyList<Target> targets)
    {
        Directory.CreateDirectory(directory);
        foreach (string old in Files("received")) File.Delete(old);

        List<Difference> differences = [];
        List<string> equal = [];
        foreach (Target target in targets)
        {
            string verified = PathOf(target, "verified"), received = PathOf(target, "received");
            string? expected = Read(verified);
            if (expected == target.Text)
            {
                equal.Add(verified);
                continue;
            }

            File.WriteAllText(received, target.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            differences.Add(new Difference(received, verified, target.Text, expected));
        }

        string[] stale = [.. Files("verified").Except(targets.Select(target => PathOf(target, "verified")))];
        return new Comparison(directory, differences, stale, equal);
    }

    private string PathOf(Target target, string state) => Path.Combine(directory, prefix + target.FileName(state));

    private IEnumerable<string> Files(string state) =>
        Directory.EnumerateFiles(directory, $"{prefix}.{state}.*")
            .Concat(Directory.EnumerateFiles(directory, $"{prefix}#*.{state}.*"))
            .Order(StringComparer.Ordinal);

    /// <summary>An empty file is one that waits to be written: the same as none.</summary>
    private static string? Read(string path)
    {
        if (!File.Exists(path)) return null;
        string text = File.ReadAllText(path);
        if (text.Contains('\r', StringComparison.Ordinal)) throw new InvalidDataException($"{path} has a carriage return; verified files end their lines with LF.");
        return text == "" ? null : text;
    }
}
