using System.Collections.Immutable;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator.Declarations;

/// <summary>Checks what a class asks for against what the project has.</summary>
internal static class ProjectCheck
{
    public static EquatableArray<Finding> Check(
        ((DeclaredCorpus Declared, CorpusRoots Roots) Corpus, EquatableArray<string> WithTexts) input, CancellationToken cancellation)
    {
        (DeclaredCorpus declared, CorpusRoots roots) = input.Corpus;
        if (declared.Findings.Count > 0) return declared.Findings;

        string corpus = declared.Declaration.Corpus;
        CorpusRoot[] own = [.. roots.Roots.Where(root => root.Corpus == corpus)];
        if (own.Length == 0)
        {
            string known = string.Join(", ", roots.Roots.Select(root => $"'{root.Corpus}'"));
            string butOthers = known.Length == 0 ? "" : $" (it has {known})";
            return [new Finding(Rules.UnknownCorpus, declared.Place, corpus, butOthers)];
        }

        return input.WithTexts.Contains(corpus)
            ? []
            : [new Finding(Rules.CorpusWithoutTexts, declared.Place, corpus, own[0].Folder)];
    }

    public static EquatableArray<string> CorporaWithTexts(ImmutableArray<string> corpora, CancellationToken cancellation) =>
        corpora.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
