using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Seeds;

/// <summary>The settings of the corpora that some class asks for.</summary>
internal sealed record SettingsIndex(EquatableArray<CorpusSettings> Corpora)
{
    public static Found<SettingsIndex> Read((SeedFiles Files, CorpusClasses Classes) input, CancellationToken cancellation)
    {
        Found<CorpusSettings>[] read = [.. input.Classes.Corpora.Select(corpus => CorpusSettings.Read(corpus, input.Files.All))];
        return new(
            new SettingsIndex(read.Select(found => found.Value).ToEquatableArray()),
            read.SelectMany(found => found.Findings).ToEquatableArray());
    }

    public CorpusSettings Of(string corpus) => Corpora.First(settings => settings.Corpus == corpus);
}
