namespace TypedCorpus.Model;

/// <summary>A text, and the front matter that it begins with, if any.</summary>
internal sealed record ReadArticle(ArticleText Text, Sidecar? FrontMatter);
