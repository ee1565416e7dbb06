using System.Reflection;

namespace TypedCorpus.Imaging;

/// <summary>A group of articles whose pack was read once.</summary>
internal sealed class OpenGroup(CorpusImage image, int number)
{
    private readonly Pack pack = new(image.Group(number, GroupPart.Numbers), image.Group(number, GroupPart.Strings));
    private AttributionWay[]? ways;
    private TextResource? texts;

    /// <summary>How speakers are told in the group.</summary>
    public AttributionWay[] Ways => ways ?? Once.Keep(ref ways, ReadWays());

    /// <summary>What is known of an article, by its place in the group.</summary>
    public PackReader Row(GroupSection section, int slot) => pack.Row((int)section, slot);

    /// <summary>The text of an article, decoded at each call where it is in a resource.</summary>
    /// <exception cref="InvalidDataException">The text is missing, or is not the one that the tables were made of.</exception>
    public string Text(int slot)
    {
        (int units, int start) = Row(GroupSection.Metadata, slot).Pair(MetadataRow.TextStartBits);
        string resource = image.Group(number, GroupPart.Resource);
        if (resource.Length == 0)
        {
            string literal = image.Group(number, GroupPart.FirstText + slot);
            return literal.Length == units ? literal : throw Damage.Found();
        }

        TextResource? opened = texts;
        if (opened is null)
        {
            Assembly assembly = image.GetType().Assembly;
            opened = Once.Keep(ref texts, new TextResource(assembly, resource, assembly.GetManifestResourceStream(resource)));
        }

        return opened.Text(slot, start, units);
    }

    private AttributionWay[] ReadWays()
    {
        var read = new AttributionWay[pack.RowCount((int)GroupSection.Ways)];
        for (int i = 0; i < read.Length; i++) read[i] = new AttributionWay(pack.Row((int)GroupSection.Ways, i));
        return read;
    }
}
