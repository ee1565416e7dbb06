using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>A file as the compiler hands it over: its bytes decoded as UTF-8, and their SHA-256.</summary>
internal sealed class SeedText(string path, byte[] bytes) : AdditionalText
{
    public SeedText(string path, string content)
        : this(path, Encoding.UTF8.GetBytes(content)) { }

    public override string Path => path;

    public byte[] ToArray() => [.. bytes];

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(new MemoryStream(bytes), Encoding.UTF8, SourceHashAlgorithm.Sha256);
}
