using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>Writes the parts of an index, each a pack of its own.</summary>
internal sealed class IndexBuilder
{
    private readonly PackBuilder[] parts =
        [.. Enum.GetValues<IndexPart>().Select(part => new PackBuilder(part is IndexPart.ArticleIds or IndexPart.ActorIds ? 2 : 1))];

    public IReadOnlyList<PackBuilder> Parts => parts;

    /// <summary>Adds a row, as <see cref="PackBuilder.Row(int, object?[])"/> does.</summary>
    public IndexBuilder Row(IndexPart part, params object?[] values)
    {
        parts[(int)part].Row(0, values);
        return this;
    }

    /// <summary>Says which records come first in the order of their ids.</summary>
    public IndexBuilder Order(IndexPart part, params IEnumerable<int> numbers)
    {
        foreach (int number in numbers) parts[(int)part].Row(1, number);
        return this;
    }
}
