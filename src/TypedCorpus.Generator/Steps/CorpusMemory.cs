using System.Collections.Concurrent;
using TypedCorpus.Diagnostics;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Linking.Again;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Steps;

/// <summary>
/// Remembers how each corpus was linked and packed last, since an edit of one text leaves nearly all of that unchanged. It makes steps
/// faster and never changes their result. So it does not matter which of several concurrent compilations wrote last. It lives as long as
/// the pipeline.
/// </summary>
internal sealed class CorpusMemory
{
    private readonly ConcurrentDictionary<string, RosterLinking> links = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PackedIndex> indexes = new(StringComparer.Ordinal);

    public Found<LinkedCorpus> Link(CorpusSummaries input, CancellationToken cancellation)
    {
        CorpusSettings settings = input.Settings;
        return Guard.Run(
            place: null,
            new LinkedCorpus(settings.Corpus, settings.Manifest, [], [], ""),
            () =>
            {
                links.TryGetValue(settings.Corpus, out RosterLinking? last);
                RosterLinking now = Relinking.Link(last, settings.Corpus, settings.Manifest, settings.Roster, input.Articles, cancellation);
                links[settings.Corpus] = now;
                return new(now.Corpus, []);
            });
    }

    public Found<PackedIndex> Pack(LinkedCorpus corpus, CancellationToken cancellation) => Guard.Run(
        place: null,
        new PackedIndex(corpus, []),
        () =>
        {
            indexes.TryGetValue(corpus.Name, out PackedIndex? last);
            return new(indexes[corpus.Name] = PackedIndex.Of(corpus, last), []);
        });
}
