using System.Reflection;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

/// <summary>What the public types promise by their shape, so that they can grow.</summary>
public class PublicShapeTests
{
    [Fact]
    public void An_attribution_is_made_and_taken_apart_by_nobody_outside_so_that_it_can_grow()
    {
        Assert.Empty(typeof(Attribution).GetConstructors());
        Assert.Null(typeof(Attribution).GetMethod("Deconstruct"));
        Assert.DoesNotContain(typeof(Attribution).GetProperties(), property => property.CanWrite);
        Assert.Equal("", default(Attribution).Rule);
    }

    [Fact]
    public void The_library_is_marked_as_compliant_with_the_common_language_specification() =>
        Assert.True(typeof(Corpus).Assembly.GetCustomAttribute<CLSCompliantAttribute>()?.IsCompliant);

    [Fact]
    public void The_version_is_read_once()
    {
        CorpusInfo info = Harbour.Open().Info;
        Assert.Same(info.Version, info.Version);
    }
}
