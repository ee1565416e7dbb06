using System.Text;

namespace TypedCorpus.Snapshots.Tests.Seam;

public sealed class SnapshotTests : IDisposable
{
    private static readonly Target Source = new("Foo.g", "cs", "//HintName: Foo.g.cs\nclass Ä;");
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_has_no_verified_file_fails_and_is_left_as_received()
    {
        Comparison comparison = Compare(Source);

        Assert.False(comparison.Passes);
        Assert.Contains("New:\n  - Received: T.m#Foo.g.received.cs\n    Verified: T.m#Foo.g.verified.cs\n", comparison.Message, StringComparison.Ordinal);
        Assert.Equal(["T.m#Foo.g.received.cs"], Names());
    }

    [Fact]
    public void A_received_file_has_a_byte_order_mark_and_no_line_end_added()
    {
        Compare(Source);

        byte[] expected = [0xEF, 0xBB, 0xBF, .. "//HintName: Foo.g.cs\nclass "u8, 0xC3, 0x84, (byte)';'];
        Assert.Equal(expected, File.ReadAllBytes(Path.Combine(folder, "T.m#Foo.g.received.cs")));
    }

    [Fact]
    public void A_received_file_that_is_renamed_passes_and_leaves_nothing_received()
    {
        Accept();

        Assert.True(Compare(Source).Passes);
        Assert.Equal(["T.m#Foo.g.verified.cs"], Names());
    }

    [Theory]
    [InlineData("//HintName: Foo.g.cs\nclass Ä;\n")]
    [InlineData("//HintName: Foo.g.cs\nclass ä;")]
    public void One_character_more_or_other_is_a_difference(string verified)
    {
        Write("T.m#Foo.g.verified.cs", verified);

        Comparison comparison = Compare(Source);

        Assert.False(comparison.Passes);
        Assert.Contains("NotEqual:\n  - Received: T.m#Foo.g.received.cs", comparison.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verified_file_may_lack_the_byte_order_mark()
    {
        Write("T.m#Foo.g.verified.cs", Source.Text);

        Assert.True(Compare(Source).Passes);
    }

    [Fact]
    public void An_empty_verified_file_counts_as_none()
    {
        Write("T.m#Foo.g.verified.cs", "");

        Assert.True(Assert.Single(Compare(Source).Differences).IsNew);
    }

    [Fact]
    public void A_verified_file_with_carriage_returns_is_refused()
    {
        Write("T.m#Foo.g.verified.cs", Source.Text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Throws<InvalidDataException>(() => Compare(Source));
    }

    [Theory]
    [InlineData("T.m.verified.txt")]
    [InlineData("T.m#Bar.g.verified.cs")]
    public void A_verified_file_that_the_run_did_not_give_fails(string stale)
    {
        Accept();
        Write(stale, "x");

        Comparison comparison = Compare(Source);

        Assert.False(comparison.Passes);
        Assert.Contains($"Delete:\n  - {stale}\n", comparison.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_a_test_whose_name_begins_alike_are_left_alone()
    {
        string[] others = ["T.more.verified.txt", "T.more#Foo.g.verified.cs", "T.more.received.txt"];
        foreach (string other in others) Write(other, "x");
        Accept();

        Assert.True(Compare(Source).Passes);
        Assert.Equal(["T.m#Foo.g.verified.cs", .. others.Order(StringComparer.Ordinal)], Names());
    }

    [Fact]
    public void Received_files_of_an_earlier_run_go()
    {
        Write("T.m#Old.received.cs", "x");

        Compare();

        Assert.Empty(Names());
    }

    private void Accept()
    {
        foreach (Difference difference in Compare(Source).Differences) File.Move(difference.Received, difference.Verified);
    }

    private Comparison Compare(params Target[] targets) => new Snapshot(folder, "T.m").Compare(targets);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));

    private IEnumerable<string?> Names() => Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
