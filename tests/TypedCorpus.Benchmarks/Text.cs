using System.Text;
using TypedCorpus.Benchmarks.Texts;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Benchmarks;

/// <summary>A text to be measured on.</summary>
public sealed class Text
{
    private Text(string language, int size, string name)
    {
        (Language, Size, Name) = (language, size, name);
        string content = LargeText.Of(language, size);
        Utf8 = Encoding.UTF8.GetBytes(content);
        File = new SeedFile("benchmarks", SeedKind.Text, "text", "text.txt", content, Sha256.Of(content));
    }

    /// <summary>Two languages, three sizes of each: ten times the text should take ten times the time.</summary>
    public static IReadOnlyList<Text> All { get; } =
    [
        new("ar", 100_000, "Arabic 100 kB"), new("ar", 1_000_000, "Arabic 1 MB"), new("ar", 10_000_000, "Arabic 10 MB"),
        new("en", 100_000, "English 100 kB"), new("en", 1_000_000, "English 1 MB"), new("en", 10_000_000, "English 10 MB"),
    ];

    internal string Language { get; }

    /// <summary>The size that it was to have; <see cref="Bytes"/> is larger by a part of a sentence.</summary>
    internal int Size { get; }

    internal byte[] Utf8 { get; }

    internal SeedFile File { get; }

    internal double Bytes => Utf8.Length;

    private string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
