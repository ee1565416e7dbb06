using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>A file that the compiler has read already, as it is when a generator sees it.</summary>
internal sealed class FileInMemory(string path, string content) : AdditionalText
{
    private readonly SourceText text = SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(content)), Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
