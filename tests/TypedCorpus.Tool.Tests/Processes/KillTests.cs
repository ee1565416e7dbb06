using System.Text;

namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>What a person wrote is there, whatever ends the command, and whenever.</summary>
public class KillTests
{
    /// <summary>4 MB, most of it what a person wrote for people.</summary>
    private static readonly string Sidecar =
        "titel: The ferry\n" + string.Concat(Enumerable.Range(0, 120_000).Select(number => FormattableString.Invariant($"# what a person wrote, line {number}\n")));

    private static readonly byte[] Before = Encoding.UTF8.GetBytes(Sidecar);
    private static readonly byte[] After = Encoding.UTF8.GetBytes("title" + Sidecar[5..]);

    [Fact(Timeout = 240_000)]
    public Task No_byte_is_lost_by_a_few_kills_while_a_file_is_written() => KillOften(6, seed: 1);

    [Fact(Timeout = 3_000_000)]
    [Trait("Speed", "Slow")]
    public Task No_byte_is_lost_by_two_hundred_kills_while_a_file_is_written() => KillOften(200, seed: 2);

    private static async Task KillOften(int times, int seed)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "He said: “We go.”\n");
        var random = new Random(seed);
        (int old, int replaced, int drafts) = (0, 0, 0);
        for (int time = 0; time < times; time++)
        {
            folder.With("a.yml", Before);
            bool isAbandoned = await Kill(folder, TimeSpan.FromMilliseconds(random.NextDouble() * 15));
            byte[] left = File.ReadAllBytes(folder["a.yml"]);
            if (left.AsSpan().SequenceEqual(Before)) old++;
            else if (left.AsSpan().SequenceEqual(After)) replaced++;
            else Assert.Fail(FormattableString.Invariant($"After kill {time} the file has {left.Length} bytes, which are neither the old nor the new ones."));
            if (isAbandoned) drafts++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{times} kills: {old} times the old file, {replaced} times the new one, both whole; {drafts} unfinished drafts left behind"));
        Assert.True(drafts > 0, "No kill came in the middle of the writing.");

        // What was left behind is no part of the corpus, and the next to write takes it away.
        folder.With("a.yml", Before);
        Assert.Equal(0, CommandRun.Of("fix", folder.Path, "--all").Code);
        Assert.Equal(["a.txt", "a.yml"], Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    /// <summary>Kills the command some time after it began to write.</summary>
    /// <returns>Whether it left something unfinished behind.</returns>
    private static async Task<bool> Kill(TemporaryFolder folder, TimeSpan delay)
    {
        HashSet<string> known = [.. Drafts(folder)];
        using ToolProcess tool = ToolProcess.Start("fix", folder.Path, "--all");
        while (!tool.HasEnded && Drafts(folder).All(known.Contains)) Thread.SpinWait(200);
        SpinFor(delay);
        tool.Kill();
        await tool.End();
        return Drafts(folder).Any(draft => !known.Contains(draft));
    }

    private static IEnumerable<string> Drafts(TemporaryFolder folder) => Directory.EnumerateFiles(folder.Path, ".corpus-*");

    private static void SpinFor(TimeSpan time)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < time) Thread.SpinWait(50);
    }
}
