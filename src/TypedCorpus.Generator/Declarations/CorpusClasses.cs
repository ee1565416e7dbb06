namespace TypedCorpus.Generator.Declarations;

/// <summary>The classes that code is generated for.</summary>
internal sealed record CorpusClasses(EquatableArray<CorpusClass> Classes)
{
    /// <summary>The declarations without errors. A class that is declared twice counts once.</summary>
    public static CorpusClasses Of(CorpusDeclarations declarations, CancellationToken cancellation)
    {
        CorpusDeclaration[] sound =
        [
            .. declarations.All
                .Where(corpus => corpus.Findings.Count == 0)
                .Select(corpus => corpus.Declaration)
                .GroupBy(declaration => declaration.FullName, StringComparer.Ordinal)
                .Select(parts => parts.First())
                .OrderBy(declaration => declaration.FullName, StringComparer.Ordinal),
        ];
        Dictionary<string, string> hints = HintName.ForClasses(sound.Select(declaration => declaration.FullName));
        return new CorpusClasses(sound.Select(declaration => new CorpusClass(declaration, hints[declaration.FullName])).ToEquatableArray());
    }

    public IEnumerable<CorpusClass> Of(string corpus) => Classes.Where(each => each.Declaration.Corpus == corpus);

    /// <summary>The names of the corpora that some class asks for.</summary>
    public IEnumerable<string> Corpora => Classes.Select(each => each.Declaration.Corpus).Distinct(StringComparer.Ordinal);
}

/// <summary>A declaration that code is generated for, and the name under which its files go.</summary>
internal sealed record CorpusClass(CorpusDeclaration Declaration, string Hint);
