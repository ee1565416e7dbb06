namespace TypedCorpus.Model;

/// <summary>What a file of a corpus's folder is for.</summary>
internal enum SeedKind
{
    /// <summary>A text: any <c>.txt</c>.</summary>
    Text,

    /// <summary>What a person decided about the text of the same name: <c>.yml</c> or <c>.yaml</c> beside it.</summary>
    Sidecar,

    /// <summary><c>actors.yml</c>: who may be quoted or mentioned.</summary>
    Roster,

    /// <summary><c>corpus.yml</c>: what the corpus says of itself.</summary>
    Manifest,

    /// <summary><c>corpus.shipped</c>: what the corpus held when its makers last agreed to it.</summary>
    Baseline,
}
