using System.Text;
using TypedCorpus.Tool.Files;

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
    public async Task No_byte_is_lost_by_a_few_kills_while_a_file_is_written() => await KillOften(6, seed: 1);

    /// <summary>Several processes at once, each with a folder of its own: most of a kill's time is the command's start.</summary>
    [Fact(Timeout = 900_000)]
    [Trait("Speed", "Slow")]
    public async Task No_byte_is_lost_by_two_hundred_kills_while_a_file_is_written()
    {
        const int Lanes = 4;
        int[] drafts = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => KillOften(200 / Lanes, seed: 2 + lane))));
        Assert.True(drafts.Sum() > 0, "No kill came in the middle of the writing.");
    }

    /// <returns>How many of the kills left an unfinished draft behind.</returns>
    private static async Task<int> KillOften(int times, int seed)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "He said: “We go.”\n");
        var random = new Random(seed);
        (int old, int replaced, int drafts) = (0, 0, 0);
        for (int time = 0; time < times; time++)
        {
            folder.With("a.yml", Before);
            await Kill(folder, TimeSpan.FromMilliseconds(random.NextDouble() * 15));
            byte[] left = File.ReadAllBytes(folder["a.yml"]);
            if (left.AsSpan().SequenceEqual(Before)) old++;
            else if (left.AsSpan().SequenceEqual(After)) replaced++;
            else Assert.Fail(FormattableString.Invariant($"After kill {time} the file has {left.Length} bytes, which are neither the old nor the new ones."));
            drafts += AgeDrafts(folder);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{times} kills: {old} times the old file, {replaced} times the new one, both whole; {drafts} unfinished drafts left behind"));

        // What was left behind is no part of the corpus, and the next to write takes it away.
        folder.With("a.yml", Before);
        Assert.Equal(0, CommandRun.Of("fix", folder.Path, "--all").Code);
        Assert.Equal(["a.txt", "a.yml"], Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        return drafts;
    }

    /// <summary>Kills the command some time after it began to write.</summary>
    private static async Task Kill(TemporaryFolder folder, TimeSpan delay)
    {
        HashSet<string> known = [.. Drafts(folder)];
        using ToolProcess tool = ToolProcess.Start("fix", folder.Path, "--all");
        // It takes long to start: the processors are for it.
        while (!tool.HasEnded && Drafts(folder).All(known.Contains)) Thread.Sleep(1);
        SpinFor(delay);
        tool.Kill();
        await tool.End();
    }

    /// <summary>Makes drafts so old that the next command takes them away.</summary>
    /// <returns>How many were new.</returns>
    private static int AgeDrafts(TemporaryFolder folder)
    {
        DateTime longAgo = DateTime.UtcNow - (2 * AbandonedDrafts.Age);
        string[] young = [.. Drafts(folder).Where(draft => File.GetLastWriteTimeUtc(draft) > longAgo + AbandonedDrafts.Age)];
        foreach (string draft in young) File.SetLastWriteTimeUtc(draft, longAgo);
        return young.Length;
    }

    private static IEnumerable<string> Drafts(TemporaryFolder folder) => Directory.EnumerateFiles(folder.Path, ".corpus-*");

    private static void SpinFor(TimeSpan time)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < time) Thread.SpinWait(50);
    }
}
