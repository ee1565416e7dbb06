using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Seeds;

/// <summary>Takes the files of the project's corpora from those that the compiler hands over.</summary>
internal static class SeedFileReader
{
    /// <summary>A file may belong to several corpora, where one folder lies in another.</summary>
    public static IEnumerable<SeedFile> Read((AdditionalText File, CorpusRoots Roots) input, CancellationToken cancellation)
    {
        foreach (CorpusRoot root in input.Roots.Roots)
        {
            if (root.Find(input.File.Path) is not { } seed) continue;
            if (input.File.GetText(cancellation) is not { } text) continue;
            yield return new SeedFile(root.Corpus, seed.Kind, seed.Key, input.File.Path, text.ToString(), HashOf(text));
        }
    }

    private static string HashOf(SourceText text) => text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256
        ? Sha256.Hex([.. text.GetChecksum()])
        : Sha256.Of(text.ToString());
}
