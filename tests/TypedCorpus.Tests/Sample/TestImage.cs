using System.Collections.Concurrent;
using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>An image in memory that notes what was asked of it.</summary>
internal sealed class TestImage(string index, string indexStrings, IReadOnlyDictionary<int, TestGroup> groups) : CorpusImage
{
    public ConcurrentBag<int> OpenedGroups { get; } = [];

    public override string Index => index;

    public override string IndexStrings => indexStrings;

    public override ImageGroup Group(int number)
    {
        OpenedGroups.Add(number);
        return groups[number];
    }
}

internal sealed class TestGroup(string numbers, string strings, params string[] texts) : ImageGroup
{
    public ConcurrentBag<int> TextsRead { get; } = [];

    public override string Numbers => numbers;

    public override string Strings => strings;

    public override string Text(int slot)
    {
        TextsRead.Add(slot);
        return texts[slot];
    }
}
