using TypedCorpus;

namespace SeedCorpus;

/// <summary>
/// The texts in <c>seeds/</c>: newspaper articles as they stand, who is quoted in them, and what was said. The members are generated
/// from the files, so what is misspelt in the files or in code that uses them does not compile.
/// </summary>
[Corpus("seeds")]
public static partial class Seeds { }
