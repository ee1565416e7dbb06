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

    /// <summary>Adds a row of numbers (also enums), strings (or null), arrays of strings (their count before them) and ranges.</summary>
    public PackBuilder Row(int section, params object?[] values)
    {
        sections[section].Add(string.Concat(values.Select(Write)));
        return this;
    }

    public PackBuilder Row(IndexSection section, params object?[] values) => Row((int)section, values);

    public PackBuilder Row(GroupSection section, params object?[] values) => Row((int)section, values);

    private string Write(object? value) => value switch
    {
        null => Number(0),
        string text => Text(text),
        string[] texts => Number(texts.Length) + string.Concat(texts.Select(Text)),
        TextRange range => Number(range.Start) + Number(range.Length),
        _ => Number(Convert.ToInt32(value)),
    };

    private string Text(string text)
    {
        string reference = Number(heap.Length + 1) + Number(text.Length);
        heap.Append(text);
        return reference;
    }

    private static string Number(int value) =>
        value < 1 << 13 ? $"{Unit(value)}" : Unit((1 << 13) | (value & 0x1FFF)) + Number(value >> 13);

    private static string Fixed(int value) => $"{Unit(value >> 13)}{Unit(value & 0x1FFF)}";

    private static char Unit(int value) => (char)('\u4E00' + value);
}
