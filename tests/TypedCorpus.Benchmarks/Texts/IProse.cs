namespace TypedCorpus.Benchmarks.Texts;

/// <summary>Writes sentences of a language, one after the other.</summary>
internal interface IProse
{
    /// <summary>The quotation marks that it writes.</summary>
    (char Open, char Close) Marks { get; }

    /// <summary>Some of the people whom it names: a full name for each surname.</summary>
    IReadOnlyList<(string Name, string Surname)> People { get; }

    string Sentence();

    /// <summary>A line of words to stand above a text.</summary>
    string Title();
}
