using System.Collections.Concurrent;
using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>An image in memory that notes what was asked of it.</summary>
internal sealed class TestImage(IndexBuilder index, IReadOnlyDictionary<int, TestGroup> groups, int version = ImageFormat.Version) : CorpusImage
{
    public ConcurrentBag<IndexPart> OpenedParts { get; } = [];

    public ConcurrentBag<int> OpenedGroups { get; } = [];

    public ConcurrentBag<(int Group, int Slot)> ReadTexts { get; } = [];

    public override string Index(int part)
    {
        OpenedParts.Add((IndexPart)(part / 2));
        return part % 2 == 0 ? index.Parts[part / 2].Numbers(version) : index.Parts[part / 2].Strings;
    }

    public override string Group(int number, int part)
    {
        switch (part)
        {
            case 0:
                OpenedGroups.Add(number);
                return groups[number].Pack.Numbers(version);
            case 1:
                return groups[number].Pack.Strings;
            case 2:
                return "";
            default:
                ReadTexts.Add((number, part - 3));
                return groups[number].Texts[part - 3];
        }
    }
}

/// <summary>A group of a <see cref="TestImage"/>.</summary>
internal sealed record TestGroup(PackBuilder Pack, params string[] Texts);
