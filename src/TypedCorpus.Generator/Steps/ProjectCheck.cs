using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Steps;

/// <summary>Checks what classes ask for against what the project has.</summary>
internal static class ProjectCheck
{
    public static Findings Check(CorpusDeclarations declarations, CorpusFolders folders) =>
        Findings.Of(declarations.All.SelectMany(declared => Check(declared, folders)));

    private static EquatableArray<Finding> Check(DeclaredCorpus declared, CorpusFolders folders)
    {
        if (declared.Findings.Count > 0) return declared.Findings;
        if (!declared.IsNamed) return [];

        string corpus = declared.Declaration.Corpus;
        CorpusRoot[] own = [.. folders.Roots.Roots.Where(root => root.Corpus == corpus)];
        if (own.Length == 0) return [UnknownCorpus.At(declared.Place, corpus, folders.Roots.Roots)];
        return folders.WithTexts.Contains(corpus)
            ? []
            : [new Finding(Rules.CorpusWithoutTexts, declared.Place, corpus, own[0].Folder, "; files of other kinds are not read")];
    }
}
