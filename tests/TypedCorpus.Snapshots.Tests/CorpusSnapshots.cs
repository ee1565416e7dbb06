using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Snapshots.Tests;

public class CorpusSnapshots
{
    [Fact]
    public Task A_corpus_without_texts_is_empty_and_still_a_corpus() => Snapshots.Match(
        new TestProject().With("seeds/corpus.yml", "title: Not yet\n"), hint => hint != "Seeds.g.cs");

    [Fact]
    public Task The_articles_of_a_corpus_are_spread_over_groups() => Snapshots.Match(
        new TestProject()
            .With("seeds/corpus.yml", "language: en\n")
            .With("seeds/engine.txt", "“The engine might compose music,” Ada Lovelace wrote.\n")
            .With("seeds/notes.txt", "“It weaves,” Ada Lovelace said.\n"),
        hint => hint.Any(char.IsDigit));

    [Fact]
    public Task Corpora_of_one_project_have_members_of_their_own() => Snapshots.Match(
        (new TestProject { Roots = "en=/project/en/|de=/project/de/" })
            .WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"en\")] static partial class English { } [TypedCorpus.Corpus(\"de\")] static partial class German { }")
            .With("en/engine.txt", "“It weaves,” Ada Lovelace said.\n")
            .With("en/harbour.txt", "“We open tomorrow,” Mary Holt said. “Early,” Holt added.\n")
            .With("de/hafen.txt", "„Wir öffnen morgen“, sagte Maria Holt.\n")
            .With("en/corpus.yml", "language: en\n").With("de/corpus.yml", "language: de\n"),
        hint => hint.Contains('-', StringComparison.Ordinal));
}
