namespace TypedCorpus.Model;

/// <summary>A text as it was read: its characters without front matter, and where its paragraphs are.</summary>
/// <param name="File">The file it comes from.</param>
/// <param name="Text">What <see cref="Article.Text"/> will be.</param>
/// <param name="Start">Where <paramref name="Text"/> begins in the file's content, in UTF-16 code units.</param>
/// <param name="FrontMatter">The YAML before the text, in the file's content, if there is any.</param>
/// <param name="Paragraphs">The lines that are not blank, without their line ends.</param>
internal sealed record ArticleText(
    SeedFile File, string Text, int Start, TextRange? FrontMatter, EquatableArray<TextRange> Paragraphs)
{
    /// <summary>All of it follows from the file.</summary>
    public bool Equals(ArticleText? other) => other is not null && File.Equals(other.File);

    public override int GetHashCode() => File.GetHashCode();
}
