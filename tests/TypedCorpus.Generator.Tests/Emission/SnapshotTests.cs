using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Emission;

/// <summary>What a reader of generated code sees.</summary>
public class SnapshotTests
{
    [Fact]
    public Task A_person_sees_each_quote_and_who_said_it() => Verify(
        new TestProject()
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
                """)
            .Run().Driver).UseDirectory("Snapshots");
}
