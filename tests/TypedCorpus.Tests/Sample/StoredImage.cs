using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Sample;

/// <summary>The strings of an image, to be changed.</summary>
internal sealed class StoredImage : CorpusImage
{
    private readonly Dictionary<(bool IsIndex, int Number, int Part), string> strings;

    private StoredImage(Dictionary<(bool IsIndex, int Number, int Part), string> strings) => this.strings = strings;

    /// <summary>All strings of an image, but for those that are empty.</summary>
    public static StoredImage Of(CorpusImage image, params IEnumerable<int> groups)
    {
        var strings = new Dictionary<(bool, int, int), string>();
        for (int part = 0; part < 2 * ImageFormat.IndexPartCount; part++) strings[(true, part, 0)] = image.Index(part);
        foreach (int group in groups)
        {
            for (int part = 0; part <= GroupPart.FirstText; part++)
                strings[(false, group, part)] = image.Group(group, part);
        }

        return new(strings.Where(pair => pair.Value.Length > 0).ToDictionary());
    }

    public int Count => strings.Count;

    /// <summary>The same image with one of its strings changed.</summary>
    public StoredImage With(int number, Func<string, string> change)
    {
        (bool, int, int) key = strings.Keys.Order().ElementAt(number % Count);
        return new(new(strings) { [key] = change(strings[key]) });
    }

    public override string Index(int part) => strings.GetValueOrDefault((true, part, 0), "");

    public override string Group(int number, int part) => strings.GetValueOrDefault((false, number, part), "");
}
