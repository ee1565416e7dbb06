namespace CorpusNamespace;

using TypedCorpus;

/// <summary>The texts in <c>seeds/</c>: who is quoted in them, and what was said.</summary>
[Corpus("seeds")]
public static partial class Seeds;
