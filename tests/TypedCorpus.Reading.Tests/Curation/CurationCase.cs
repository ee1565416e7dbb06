using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Curation;

/// <summary>A text with its curation, and what inference may have seen in it, told by words instead of numbers.</summary>
internal sealed class CurationCase(string text, string roster = "")
{
    private readonly List<ActorAnnotation> actors = [];
    private readonly List<QuoteAnnotation> quotes = [];
    private readonly List<PhraseAnnotation> phrases = [];
    private readonly List<MentionAnnotation> mentions = [];

    public ArticleText Article { get; } = ArticleReader.Read(Given.Text(text)).Value;

    public string Language { get; init; } = "ar";

    public CurationCase Actor(string name, string? id = null, string? mention = null)
    {
        actors.Add(new ActorAnnotation(id, name, ActorKind.Person, []));
        if (mention is not null) mentions.Add(new MentionAnnotation(Range(mention), actors.Count - 1));
        return this;
    }

    public CurationCase Quote(string words, int? speaker = null, Attribution? attribution = null)
    {
        quotes.Add(new QuoteAnnotation(Range(words), QuoteKind.Mixed, speaker, attribution, Origin.Inferred));
        return this;
    }

    public CurationCase Phrase(string words)
    {
        phrases.Add(new PhraseAnnotation(Range(words), PhraseUse.Term, Origin.Inferred));
        return this;
    }

    public Attribution Attribution(AttributionBasis basis, string? source, string? cue) =>
        new(source is null ? null : Range(source), cue is null ? null : Range(cue), cue, basis, "inferred-rule");

    public Found<CuratedArticle> Curate(string sidecar)
    {
        Found<Sidecar> read = SidecarReader.Read(Given.File("a.yml", sidecar));
        Assert.Empty(read.Findings);
        var inferred = new Annotations([.. quotes], [.. phrases], [.. mentions], [.. actors]);
        return ArticleCuration.Curate(Article, Language, inferred, read.Value, RosterReader.Read(Given.File("actors.yml", roster)).Value, CancellationToken.None);
    }

    /// <summary>The only finding.</summary>
    public Finding Finding(string sidecar) => Assert.Single(Curate(sidecar).Findings);

    /// <summary>The only finding, as it is printed.</summary>
    public string Complaint(string sidecar) => Finding(sidecar).ToString();

    /// <summary>The annotations, where nothing is wrong.</summary>
    public Annotations Annotate(string sidecar)
    {
        Found<CuratedArticle> curated = Curate(sidecar);
        Assert.Empty(curated.Findings);
        return curated.Value.Annotations;
    }

    public TextRange Range(string words) => new(Article.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
