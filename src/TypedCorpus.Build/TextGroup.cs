using TypedCorpus.Imaging;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Build;

/// <summary>The texts of a corpus that share a resource.</summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Paths">Their files, in the order of their keys, as the tables number them.</param>
internal sealed record TextGroup(string Name, string[] Paths)
{
    /// <summary>The groups that have texts.</summary>
    public static IEnumerable<TextGroup> Of(string roots, string[] files) =>
        from root in CorpusRoot.ReadAll(roots)
        from file in files
        let seed = root.Find(file)
        where seed is { Kind: SeedKind.Text }
        let text = (seed.Value.Key, Path: file)
        group text by ResourceName.Of(root.Corpus, GroupNumber.Of(text.Key)) into texts
        select new TextGroup(texts.Key, [.. texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Path)]);

    /// <summary>How many there are, where each starts and the last one ends, and then their bytes as they are in the files.</summary>
    /// <exception cref="IOException">A file cannot be read, or they are more than a resource holds.</exception>
    public byte[] Gather()
    {
        byte[][] texts = [.. Paths.Select(File.ReadAllBytes)];
        long end = (texts.Length + 2) * (long)sizeof(int);
        long length = end + texts.Sum(text => (long)text.Length);
        if (length > int.MaxValue) throw new IOException($"The texts of {Name} have more than 2 GB.");

        var gathered = new MemoryStream((int)length);
        var writer = new BinaryWriter(gathered);
        writer.Write(texts.Length);
        foreach (byte[] text in texts)
        {
            writer.Write((int)end);
            end += text.Length;
        }

        writer.Write((int)end);
        foreach (byte[] text in texts) writer.Write(text);
        return gathered.GetBuffer();
    }
}
