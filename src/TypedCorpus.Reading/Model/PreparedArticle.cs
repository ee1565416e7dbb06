namespace TypedCorpus.Model;

/// <summary>All that inference depends on: the text, its language and the roster. What else changes infers nothing again.</summary>
internal sealed record PreparedArticle(ReadArticle Article, string Language, Roster Roster);
