using TypedCorpus.Model;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.ImageWriting;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>A generator that throws loses all of its output: so a fault of ours in a corpus is a finding, and the others go on.</summary>
public class GuardedStepsTests
{
    /// <summary>A corpus as no linking makes it: an article and an actor of it are missing.</summary>
    private static readonly LinkedCorpus Broken = new("seeds", Manifest.Empty, [null!], [null!], "");

    [Fact]
    public void A_fault_in_packing_is_a_finding_and_nothing_of_the_corpus_is_emitted()
    {
        var memory = new CorpusMemory();
        Found<PackedIndex> found = memory.Pack(Broken, CancellationToken.None);
        Assert.Equal("CORPUS000", Assert.Single(found.Findings).Rule.Id);
        Assert.False(found.Value.IsWhole);
        Assert.True(memory.Pack(new LinkedCorpus("seeds", Manifest.Empty, [], [], ""), CancellationToken.None).Value.IsWhole);
    }

    [Fact]
    public void A_fault_in_a_list_of_members_is_a_finding_and_leaves_the_list_empty()
    {
        Found<MemberList<ArticleMember>> articles = ArticleMember.ListOf(Broken, CancellationToken.None);
        Found<MemberList<ActorMember>> actors = ActorMember.ListOf(Broken, CancellationToken.None);
        Assert.Equal("CORPUS000", Assert.Single(articles.Findings).Rule.Id);
        Assert.Equal("CORPUS000", Assert.Single(actors.Findings).Rule.Id);
        Assert.Equal((0, 0), (articles.Value.Members.Count, actors.Value.Members.Count));
    }
}
