using System.Text;
using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>
/// Writes a pack from the description in <see cref="ImageFormat"/> alone, so that the reader is tested against the description
/// and not against the product's own writer.
/// </summary>
internal sealed class PackBuilder(int sectionCount)
{
    private readonly List<string>[] sections = [.. Enumerable.Range(0, sectionCount).Select(_ => new List<string>())];
    private readonly StringBuilder heap = new();

    public string Strings => heap.ToString();

    public string Numbers(int version = ImageFormat.Version)
    {
        var directory = new StringBuilder();
        var data = new StringBuilder();
        int start = 2 + (4 * sectionCount);
        foreach (List<string> rows in sections)
        {
            directory.Append(Fixed(start + data.Length)).Append(Fixed(rows.Count));
            int end = 0;
            foreach (string row in rows)
            {
                data.Append(Fixed(end));
                end += row.Length;
            }

            data.Append(Fixed(end)).AppendJoin("", rows);
        }

        return $"{Unit(version)}{Unit(sectionCount)}{directory}{data}";
    }

    /// <summary>Adds a row of numbers (also enums), strings (or null), arrays of strings (their count before them), hashes and ready parts.</summary>
    public PackBuilder Row(int section, params object?[] values)
    {
        sections[section].Add(string.Concat(values.Select(Write)));
        return this;
    }

    public PackBuilder Row(GroupSection section, params object?[] values) => Row((int)section, values);

    private string Write(object? value) => value switch
    {
        null => Number(0),
        string text => Text(text),
        string[] texts => Number(texts.Length) + string.Concat(texts.Select(Text)),
        Ready ready => ready.Characters,
        _ => Number(Convert.ToInt32(value)),
    };

    private string Text(string text)
    {
        string reference = Number(heap.Length + 1) + Number(text.Length);
        heap.Append(text);
        return reference;
    }

    /// <summary>A signed number: 0, -1, 1, -2… as 0, 1, 2, 3…</summary>
    public static Ready Signed(int value) => new(Number(value < 0 ? (-2 * value) - 1 : 2 * value));

    /// <summary>Two numbers in one, the small one with so many bits; the tests have none that needs more.</summary>
    public static Ready Pair(int value, int small, int bits) =>
        small < (1 << bits) - 1 ? new(Number((value * (1 << bits)) + small)) : throw new ArgumentOutOfRangeException(nameof(small));

    /// <summary>64 hexadecimal digits, 13 bits a character and four to spare.</summary>
    public static Ready Hash(string hex)
    {
        string bits = string.Concat(hex.Select(digit => Convert.ToString(Convert.ToInt32($"{digit}", 16), 2).PadLeft(4, '0'))) + "0000";
        return new(string.Concat(bits.Chunk(13).Select(chunk => Unit(Convert.ToInt32(new string(chunk), 2)))));
    }

    /// <summary>A range near a quote: after it, twice the distance from its end; else twice the signed distance to its start, and one.</summary>
    public static Ready Near(TextRange range, TextRange quote)
    {
        int before = quote.Start - range.End;
        int code = range.Start >= quote.End ? 2 * (range.Start - quote.End) : (2 * (before < 0 ? (-2 * before) - 1 : 2 * before)) + 1;
        return Pair(code, range.Length, 5);
    }

    private static string Number(int value) =>
        value < 1 << 13 ? $"{Unit(value)}" : Unit((1 << 13) | (value & 0x1FFF)) + Number(value >> 13);

    private static string Fixed(int value) => $"{Unit(value >> 13)}{Unit(value & 0x1FFF)}";

    private static char Unit(int value) => (char)('\u4E00' + value);
}

/// <summary>Part of a row as it is written.</summary>
internal sealed record Ready(string Characters);
