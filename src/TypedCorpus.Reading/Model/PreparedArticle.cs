namespace TypedCorpus.Model;

/// <summary>All that inference depends on: the text, its language and the roster. No other change makes inference run again.</summary>
internal sealed record PreparedArticle(ReadArticle Article, string Language, Roster Roster);
