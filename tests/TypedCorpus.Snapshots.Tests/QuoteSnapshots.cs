using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Snapshots.Tests;

public class QuoteSnapshots
{
    [Fact]
    public Task A_person_sees_each_quote_and_who_said_it() => Snapshots.Match(new TestProject()
        .WithSource("Seeds.cs", "namespace Library { [TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds { } }")
        .With("seeds/corpus.yml", "title: A small corpus\nlanguage: en\n")
        .With("seeds/actors.yml", "actors:\n  ada-lovelace:\n    name: Ada Lovelace\n    aliases: [Lovelace]\n")
        .With("seeds/engine.txt", "“The engine might compose music,” Lovelace wrote. It was called the “Analytical Engine”.\n")
        .With("seeds/engine.yml", """
            title: On the engine
            published: 1843
            quotes:
              - exact: The engine might compose music,
                speaker: ada-lovelace
                cue: wrote
                kind: direct
              - exact: Analytical Engine
                use: name
            """));

    [Fact]
    public Task Without_texts_a_group_still_says_in_words_what_was_found() => Snapshots.Match(
        (new TestProject { CorpusText = "Resource" })
            .With("seeds/engine.txt", "“The engine might compose music,” Ada Lovelace wrote.\n")
            .With("seeds/engine.yml", "language: en\n"),
        hint => hint != "Seeds.g.cs");

    [Fact]
    public Task Arabic_stands_as_it_is_written() => Snapshots.Match(
        new TestProject()
            .With("seeds/actors.yml", "actors:\n  salma-alharith:\n    name: Salma al-Harith\n    names: { ar: سلمى الحارث }\n")
            .With("seeds/port.txt", "قالت سلمى الحارث: «سنفتح الميناء غداً». وأضافت أن «الميناء القديم» لن يُغلق.\n")
            .With("seeds/port.yml", "language: ar\ntitle: فتح الميناء\n"),
        hint => hint != "Seeds.g.cs");
}
