using System.Globalization;
using System.Text;

namespace TypedCorpus.Curation.Yaml;

/// <summary>
/// What YAML says, as one row of words: the same for two files that say the same, whatever the order of their keys, their quotation marks and
/// their comments. Each part stands with its length and each list with its count, so that no two files read as one.
/// </summary>
internal static class YamlWords
{
    /// <param name="node">What is to be said.</param>
    /// <param name="without">Keys that are left out with their values.</param>
    public static string Of(YamlNode? node, IEnumerable<YamlScalar> without)
    {
        var words = new StringBuilder();
        if (node is not null) Add(words, node, [.. without]);
        return words.ToString();
    }

    private static void Add(StringBuilder words, YamlNode node, HashSet<YamlScalar> without)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                words.Append('-');
                break;
            case YamlScalar scalar:
                Add(words, scalar.Text);
                break;
            case YamlSequence list:
                Count(words, '[', list.Items.Count);
                foreach (YamlNode item in list.Items) Add(words, item, without);
                break;
            case YamlMapping mapping:
                IEnumerable<YamlEntry> kept = mapping.Entries.Where(entry => !without.Contains(entry.Key));
                YamlEntry[] entries = [.. kept.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal)];
                Count(words, '{', entries.Length);
                foreach (YamlEntry entry in entries)
                {
                    Add(words, entry.Key.Text);
                    Add(words, entry.Value, without);
                }

                break;
        }
    }

    private static void Add(StringBuilder words, string text) =>
        words.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);

    private static void Count(StringBuilder words, char sign, int count) =>
        words.Append(sign).Append(count.ToString(CultureInfo.InvariantCulture)).Append(';');
}
