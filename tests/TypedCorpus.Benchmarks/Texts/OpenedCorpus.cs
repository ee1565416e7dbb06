using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Text;

namespace TypedCorpus.Benchmarks.Texts;

/// <summary>A corpus as the generator would emit it, without a compiler.</summary>
internal static class OpenedCorpus
{
    private const string Name = "seeds";

    public static Corpus Open(LargeCorpus corpus)
    {
        var files = new CorpusFiles(Name, corpus.Files.Select(file => File(file.Path, file.Content)), static file => file);
        CorpusSettings settings = CorpusPipeline.Settings(files).Value;
        FinishedArticle[] articles =
            [.. files.Texts.AsParallel().AsOrdered().Select(text => CorpusPipeline.Text(files, text, settings, CancellationToken.None).Value.Finished)];
        LinkedCorpus linked = CorpusLinker.Link(
            Name, settings.Manifest, settings.Roster, articles.Select(static article => article.Summary), CancellationToken.None);
        return new PackedCorpus(linked, ArticleGroup.AllOf(Name, articles.Select(static article => article.Article))).Open();
    }

    private static SeedFile File(string path, string content)
    {
        (SeedKind kind, string key) = SeedPath.Read(path)!.Value;
        return new SeedFile(Name, kind, key, path, content, Sha256.Of(content));
    }
}
