using TypedCorpus.ImageWriting;

namespace TypedCorpus.Generator.Declarations;

/// <summary>What the project asks for: its classes, and where their texts are to be stored.</summary>
internal sealed record CorpusProject(CorpusClasses Classes, StorageChoice Choice)
{
    public TextStorage Storage => Choice.Storage;
}
