using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Generator.Tests.Running;
using TypedCorpus.ImageWriting;

namespace TypedCorpus.Generator.Tests.Emission;

/// <summary>What the build counts is what the compiler writes: a corpus that is let through compiles, and none is refused too early.</summary>
public class LiteralRoomTests
{
    private const int BytesPerCharacter = 2;

    /// <summary>The heap begins with a byte and ends at a multiple of four, and halves of characters are counted as whole ones.</summary>
    private const int Rounding = 6;

    /// <summary>So that most groups have several, which share their strings.</summary>
    private const int Articles = 600;

    /// <summary>Two classes ask for the corpus: equal literals are written once.</summary>
    [Theory]
    [InlineData(TextStorage.Literal)]
    [InlineData(TextStorage.Resource)]
    internal void The_room_that_is_counted_is_the_room_that_the_assembly_takes(TextStorage storage)
    {
        TestProject project = new TestProject { CorpusText = storage.ToString() }.WithSource("Twin.cs", TestProject.SeedsClass.Replace("Seeds", "Twin"));
        for (int i = 0; i < Articles; i++) project = project.With($"seeds/{i}.txt", Text(i));
        GeneratorRun run = project.Run();

        StoredCorpus stored = Assert.Single(((StoredCorpora)run.Result.TrackedSteps[TrackingNames.Store].Single().Outputs.Single().Value).All);
        long counted = (stored.Tables + stored.Texts(storage)) * BytesPerCharacter;

        Assert.InRange(LiteralBytes(run.Compile().Image), counted - Rounding, counted + Rounding);
    }

    private static string Text(int number) =>
        $"Mayor Anna Berg {number} said: \"We begin with bridge {number} tomorrow.\" The plan is from 2019.\n\n"
        + $"\"Nobody asked us about the {number} houses,\" according to Karim Saleh, who lives there.\n";

    private static int LiteralBytes(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        return reader.GetMetadataReader().GetHeapSize(HeapIndex.UserString);
    }
}
