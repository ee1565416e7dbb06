namespace TypedCorpus.Tool.Tests.Architecture;

/// <summary>What holds the order of the folders sees an edge that runs back, in whatever way it is written.</summary>
public class PlantedEdgeTests
{
    private static readonly FolderOrder Order = Assert.Single(FolderOrder.ReadAll("""
        Words.

        ```order Sample
        Ground         what all know
        Middle         what comes next
        Top, Roof      one thing
        Ground/Door.cs → Top   what somebody allowed
        ```
        """.ReplaceLineEndings("\n")));

    private const string Ground = "namespace Sample.Ground; internal class Stone { public static Stone Make() => new(); }";
    private const string Door = "namespace Sample.Ground; internal class Door { public Sample.Top.Sky? Sky; }";
    private const string Top = """
        namespace Sample.Top;
        internal class Sky { public const int Height = 7; public Cloud Cloud = new(); }
        internal class Cloud { public int Size; }
        """;

    private const string Told = "Sample/Ground/Planted.cs(1) knows Sky of Top/Sky.cs, which comes later.";

    [Theory]
    [InlineData("using Sample.Top; namespace Sample.Ground { class Planted { Sky? sky; } }")]
    [InlineData("namespace Sample.Ground { class Planted { Sample.Top.Sky? sky; } }")]
    [InlineData("namespace Sample.Ground { class Planted { Top.Sky? sky; } }")]
    [InlineData("namespace Sample.Ground { class Planted { int height = Top.Sky.Height; } }")]
    [InlineData("namespace Sample.Ground { class Planted { string name = nameof(Top.Sky); } }")]
    [InlineData("using static Sample.Top.Sky; namespace Sample.Ground { class Planted { int height = Height; } }")]
    [InlineData("using Blue = Sample.Top.Sky; namespace Sample.Ground { class Planted { Blue? sky; } }")]
    [InlineData("namespace Sample.Ground { class Planted { int Of(Door door) => door.Sky!.Cloud.Size; } }")]
    [InlineData("namespace Sample.Ground { class Planted { void Of(Door door) => door.Sky = new(); } }")]
    [InlineData("namespace Sample.Ground { /** <summary><see cref=\"Sample.Top.Sky\"/></summary> */ class Planted; }")]
    [InlineData("namespace Sample { class Planted { Top.Sky? sky; } }")]
    public void An_edge_that_runs_back_is_found(string planted) => Assert.Contains(Told, Violations(("Ground/Planted.cs", planted)));

    [Fact]
    public void A_global_using_hides_no_edge() => Assert.Contains(Told, Violations(
        ("Ground/Global.cs", "global using Sample.Top;"),
        ("Ground/Planted.cs", "namespace Sample.Ground { class Planted { Sky? sky; } }")));

    [Fact]
    public void Edges_forward_and_between_folders_that_are_one_thing_are_none() => Assert.Empty(Violations(
        ("Middle/Wall.cs", "namespace Sample.Middle; class Wall { Sample.Ground.Stone stone = Sample.Ground.Stone.Make(); }"),
        ("Roof/Tile.cs", "namespace Sample.Roof; class Tile { Sample.Top.Sky? sky; Sample.Ground.Stone? stone; }"),
        ("Top/Star.cs", "namespace Sample.Top; class Star { Sample.Roof.Tile? tile; }")));

    [Fact]
    public void A_folder_without_a_place_in_the_order_is_told() => Assert.Contains(
        "Sample: the folder of Cellar/Box.cs has no place in the order.",
        Violations(("Cellar/Box.cs", "namespace Sample.Cellar; class Box { Sample.Ground.Stone? stone; }")));

    [Fact]
    public void A_door_that_nothing_goes_through_is_told() => Assert.Equal(
        ["Sample: nothing goes through the door Ground/Door.cs → Top."],
        Order.Violations(References(
            ("Ground/Stone.cs", Ground),
            ("Middle/Wall.cs", "namespace Sample.Middle; class Wall { Sample.Ground.Stone? stone; }"))));

    private static IEnumerable<string> Violations(params (string, string)[] files) =>
        Order.Violations(References([("Ground/Stone.cs", Ground), ("Ground/Door.cs", Door), ("Top/Sky.cs", Top), .. files]));

    private static Reference[] References(params (string, string)[] files)
    {
        var project = new SourceProject("Sample", files, []);
        Assert.Empty(project.Errors);
        return [.. project.References()];
    }
}
