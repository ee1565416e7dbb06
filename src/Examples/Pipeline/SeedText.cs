using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Examples.Pipeline;

/// <summary>A file of the corpus as the compiler hands it over.</summary>
internal sealed class SeedText(string path, string content) : AdditionalText
{
    // Without a byte-order mark, so that the hash is that of the file.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(content, Utf8, SourceHashAlgorithm.Sha256);
}
