using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Seeds;

/// <summary>The settings of the corpora that some class asks for.</summary>
internal sealed record SettingsIndex(EquatableArray<CorpusSettings> Corpora)
{
    public static Found<SettingsIndex> Read(SeedFiles files, CorpusClasses classes)
    {
        Found<CorpusSettings>[] read = [.. classes.Corpora.Select(corpus => CorpusSettings.Read(corpus, files.All))];
        return new(
            new SettingsIndex(read.Select(found => found.Value).ToEquatableArray()),
            read.SelectMany(found => found.Findings).ToEquatableArray());
    }

    public CorpusSettings Of(string corpus) => Corpora.First(settings => settings.Corpus == corpus);
}
