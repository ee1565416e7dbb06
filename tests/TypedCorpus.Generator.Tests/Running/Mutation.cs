using CsCheck;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>Spoils the bytes of a file as broken disks, editors and merges do.</summary>
internal static class Mutation
{
    private static readonly byte[][] Splices =
    [
        [0xC3], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0], .. ((string[])
        ["\"", "«", "»", "\r\n", "\u2028", "\u202E", "*/", "}", "---\n", ": ", "- ", "&a ", "*a", "!!x ", "|\n", "\t", "{", "[", "]", "'", "exact: ", "قال"])
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public static Gen<byte[]> Of(byte[] bytes) => Gen.Select(Gen.Int[0, 4], Gen.Int[0, int.MaxValue], Gen.Int[0, 200], Gen.OneOf(Splices)).Array[1, 6]
        .Select(changes => changes.Aggregate(bytes, (before, change) => Apply(before, change.Item1, change.Item2, change.Item3, change.Item4)));

    private static byte[] Apply(byte[] bytes, int kind, int where, int length, byte[] splice)
    {
        int at = bytes.Length == 0 ? 0 : where % bytes.Length;
        int end = Math.Min(bytes.Length, at + length);
        return kind switch
        {
            0 => [.. bytes[..at], .. splice, .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..end], .. bytes[at..]],
            3 => bytes[..at],
            _ => [.. bytes[..at], .. bytes[at..end].Select(value => (byte)(value ^ (1 << (length % 8)))), .. bytes[end..]],
        };
    }
}
