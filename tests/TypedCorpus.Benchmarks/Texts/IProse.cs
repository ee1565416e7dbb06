namespace TypedCorpus.Benchmarks.Texts;

/// <summary>Writes sentences of a language, one after the other.</summary>
internal interface IProse
{
    string Sentence();
}
